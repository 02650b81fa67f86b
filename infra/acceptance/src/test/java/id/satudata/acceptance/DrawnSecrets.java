package id.satudata.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The secrets that a platform has drawn for itself, to look for where they must not be. */
final class DrawnSecrets {
    private static final Pattern LONG_WORD = Pattern.compile("[A-Za-z0-9+/_-]{24,}={0,2}");

    private final List<String> words;

    DrawnSecrets(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            words = files.filter(Files::isRegularFile)
                    .flatMap(file -> LONG_WORD.matcher(text(file)).results())
                    .map(MatchResult::group)
                    .distinct()
                    .toList();
        }
    }

    int count() {
        return words.size();
    }

    boolean areIn(Path file) {
        String text = text(file);
        return words.stream().anyMatch(text::contains);
    }

    /** Command line and environment of every process there is, as far as they can be read. */
    static List<Path> processes() throws IOException {
        try (Stream<Path> processes = Files.list(Path.of("/proc"))) {
            return processes
                    .filter(process -> process.getFileName().toString().matches("\\d+"))
                    .flatMap(process -> Stream.of(process.resolve("cmdline"), process.resolve("environ")))
                    .toList();
        }
    }

    /** Nothing for what has ended or belongs to somebody else. */
    static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException | UncheckedIOException unreadable) {
            return "";
        }
    }
}
