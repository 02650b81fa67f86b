package id.satudata.standalone.load;

import id.satudata.standalone.launch.Problem;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.stream.Stream;

/** A file of facts, NDJSON or CSV of residents; its first character tells which. */
public final class FactFile implements FactSource {
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final int BUFFER = 1 << 16;

    private final Path file;
    private final String identity;
    private final long lines;

    private FactFile(Path file, String identity, long lines) {
        this.file = file;
        this.identity = identity;
        this.lines = lines;
    }

    /** @throws Problem for a file that is not there, can't be read, or is empty */
    public static FactFile open(Path file) {
        var digest = Lines.sha256();
        long breaks = 0;
        byte last = '\n';
        var buffer = new byte[BUFFER];
        try (InputStream stream = Files.newInputStream(file)) {
            for (int read = stream.read(buffer); read >= 0; read = stream.read(buffer)) {
                digest.update(buffer, 0, read);
                for (int i = 0; i < read; i++) {
                    breaks += buffer[i] == '\n' ? 1 : 0;
                }
                last = read > 0 ? buffer[read - 1] : last;
            }
        } catch (NoSuchFileException missing) {
            throw new Problem("There is no file " + file, missing);
        } catch (IOException failure) {
            throw new Problem("Can't read %s: %s".formatted(file, failure.getMessage()), failure);
        }
        return new FactFile(file, HexFormat.of().formatHex(digest.digest()), breaks + (last == '\n' ? 0 : 1));
    }

    @Override
    public String name() {
        return file.toString();
    }

    @Override
    public String identity() {
        return identity;
    }

    @Override
    public long lines() {
        return lines;
    }

    /** Where its report goes. */
    public Path report() {
        return file.resolveSibling(file.getFileName() + ".report.ndjson");
    }

    @Override
    public Stream<Entry> read() throws IOException {
        var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8);
        try {
            String first = firstLine(reader);
            Stream<Entry> entries = first.startsWith("{") ? ndjson(reader) : ResidentCsv.read(reader, first);
            return new UntilBroken(entries).stream().onClose(() -> close(reader));
        } catch (IOException failure) {
            close(reader);
            throw new Problem("%s is not text in UTF-8; save it so".formatted(file), failure);
        } catch (RuntimeException failure) {
            close(reader);
            throw failure;
        }
    }

    private String firstLine(BufferedReader reader) throws IOException {
        reader.mark(1);
        if (reader.read() != BYTE_ORDER_MARK) {
            reader.reset();
        }
        reader.mark(BUFFER);
        var start = new StringBuilder();
        for (int c = reader.read(); c >= 0 && c != '\n' && start.length() < BUFFER / 2; c = reader.read()) {
            start.append((char) c);
        }
        reader.reset();
        if (start.isEmpty()) {
            throw new Problem(file + " is empty, or begins with an empty line");
        }
        return start.toString().strip();
    }

    private static Stream<Entry> ndjson(BufferedReader reader) {
        long[] line = {0};
        return reader.lines().<Entry>mapMulti((text, entries) -> {
            line[0]++;
            if (!text.isBlank()) {
                entries.accept(Ndjson.read(line[0], text));
            }
        });
    }

    private static void close(BufferedReader reader) {
        try {
            reader.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
