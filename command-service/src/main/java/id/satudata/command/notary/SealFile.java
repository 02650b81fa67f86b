package id.satudata.command.notary;

import id.satudata.command.publishing.Board;
import id.satudata.command.publishing.BoardUnavailableException;
import id.satudata.command.publishing.Mark;
import id.satudata.kernel.seal.Block;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Blocks in a file that is only ever added to, a line each. One instance writes a file. */
final class SealFile implements Board<Block> {
    private static final char LINE_END = '\n';
    private static final int LONGEST_LINE = 4_096;

    private final Path file;

    SealFile(Path file) {
        this.file = file.toAbsolutePath();
    }

    @Override
    public String name() {
        return "file";
    }

    @Override
    public Optional<Mark> last() {
        try (FileChannel open = open(StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            return lastLine(open).map(line -> SealLine.read(line, name())).map(SealStore::markOf);
        } catch (IOException failure) {
            throw new BoardUnavailableException("The file of seals can't be read", failure);
        }
    }

    @Override
    public void add(List<Block> blocks) {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        for (Block block : blocks) {
            lines.writeBytes(SealLine.write(block));
            lines.write(LINE_END);
        }
        try (FileChannel open = open(StandardOpenOption.APPEND)) {
            ByteBuffer bytes = ByteBuffer.wrap(lines.toByteArray());
            while (bytes.hasRemaining()) {
                open.write(bytes);
            }
            open.force(true);
        } catch (IOException failure) {
            throw new BoardUnavailableException("The file of seals can't be written", failure);
        }
    }

    private FileChannel open(StandardOpenOption... options) throws IOException {
        Path folder = file.getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        if (!Files.exists(file)) {
            Files.createFile(file);
        }
        return FileChannel.open(file, options);
    }

    /** Cuts off what a crash left of an unfinished line. */
    private static Optional<byte[]> lastLine(FileChannel open) throws IOException {
        long begin = Math.max(0, open.size() - LONGEST_LINE);
        byte[] end = read(open, begin);
        int finished = lastLineEnd(end, end.length);
        if (finished < end.length - 1) {
            open.truncate(begin + finished + 1);
            open.force(true);
        }
        if (finished < 0) {
            return Optional.empty();
        }
        int before = lastLineEnd(end, finished);
        return Optional.of(Arrays.copyOfRange(end, before + 1, finished));
    }

    private static byte[] read(FileChannel open, long begin) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(Math.toIntExact(open.size() - begin));
        int read = 0;
        while (bytes.hasRemaining() && read >= 0) {
            read = open.read(bytes, begin + bytes.position());
        }
        return bytes.array();
    }

    private static int lastLineEnd(byte[] bytes, int before) {
        for (int place = before - 1; place >= 0; place--) {
            if (bytes[place] == LINE_END) {
                return place;
            }
        }
        return -1;
    }

    @Override
    public void close() {
        // opened for each block, so that a file that was moved away is noticed
    }
}
