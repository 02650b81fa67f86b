package id.satudata.standalone.seals;

import id.satudata.kernel.seal.Block;
import id.satudata.standalone.launch.Problem;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The blocks in a file of seals, a line each, as far as it went when it was opened. */
final class PublishedBlocks implements Iterator<Block>, AutoCloseable {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final char LINE_END = '\n';

    private final Path file;
    private final InputStream bytes;
    private long left;
    private long lines;
    private @Nullable Block next;

    private PublishedBlocks(Path file, InputStream bytes, long size) {
        this.file = file;
        this.bytes = bytes;
        this.left = size;
        this.next = read();
    }

    /** @throws Problem when there is no such file, or a line of it is no block */
    static PublishedBlocks in(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new Problem("There is no file of seals at %s; name a copy of it with --seals".formatted(file));
        }
        try {
            long size = Files.size(file);
            return new PublishedBlocks(file, new BufferedInputStream(Files.newInputStream(file)), size);
        } catch (IOException failure) {
            throw new Problem("Can't read %s: %s".formatted(file, failure.getMessage()), failure);
        }
    }

    @Override
    public boolean hasNext() {
        return next != null;
    }

    @Override
    public Block next() {
        Block block = next;
        if (block == null) {
            throw new NoSuchElementException();
        }
        next = read();
        return block;
    }

    private @Nullable Block read() {
        try {
            byte[] line = line();
            return line == null ? null : JSON.readValue(line, Block.class);
        } catch (JacksonException noBlock) {
            throw new Problem("Line %d of %s is no block".formatted(lines, file), noBlock);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Without its end; nothing where there is none, or one that is still being written. */
    private byte @Nullable [] line() throws IOException {
        lines++;
        var line = new ByteArrayOutputStream();
        for (; left > 0; left--) {
            int read = bytes.read();
            if (read == LINE_END) {
                left--;
                return line.toByteArray();
            }
            line.write(read);
        }
        return null;
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
