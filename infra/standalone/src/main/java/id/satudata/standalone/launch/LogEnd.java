package id.satudata.standalone.launch;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** The last lines of a log, without reading all of it. */
public final class LogEnd {
    private static final int BYTES_PER_LINE = 400;

    private LogEnd() {}

    /** At most so many lines; empty where there is no log. */
    public static String of(Path log, int lines) {
        try (var file = new RandomAccessFile(log.toFile(), "r")) {
            long length = Math.min(file.length(), (long) lines * BYTES_PER_LINE);
            var bytes = new byte[Math.toIntExact(length)];
            file.seek(file.length() - length);
            file.readFully(bytes);
            List<String> all = new String(bytes, StandardCharsets.UTF_8).lines().toList();
            return String.join(System.lineSeparator(), all.subList(Math.max(0, all.size() - lines), all.size()));
        } catch (IOException none) {
            return "";
        }
    }
}
