package id.satudata.embedded;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Builds the command line of a child JVM of the same Java as ours, small in memory and quick to start again. */
final class JavaCommand {
    private final List<String> words = new ArrayList<>();

    private final Path library;

    /** @param library the folder of jars that are the child's class path */
    JavaCommand(int heapMegabytes, Path library) {
        this.library = library;
        words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        words.add("-Xms%dm".formatted(heapMegabytes));
        words.add("-Xmx%dm".formatted(heapMegabytes));
        words.add("-XX:+UseSerialGC");
        words.add("-XX:+AutoCreateSharedArchive");
        words.add("-XX:SharedArchiveFile=" + SharedArchive.of(library));
        words.add("-Xlog:cds=off,aot=off,cds+dynamic=off"); // what the archive can't hold is nobody's concern
        words.add("-XX:+ExitOnOutOfMemoryError");
        // not --enable-native-access: with that option the JVM uses only a part of the archive
        words.add("--illegal-native-access=allow");
        words.add("--sun-misc-unsafe-memory-access=allow");
    }

    JavaCommand options(String... options) {
        words.addAll(List.of(options));
        return this;
    }

    List<String> main(String mainClass, String... arguments) {
        words.add("-cp");
        words.add(library + "/*");
        words.add(mainClass);
        words.addAll(List.of(arguments));
        return List.copyOf(words);
    }
}
