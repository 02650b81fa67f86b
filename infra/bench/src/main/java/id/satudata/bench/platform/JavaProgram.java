package id.satudata.bench.platform;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How a contender in Java is run: with the memory and the collector of our services. */
public final class JavaProgram {

    private JavaProgram() {}

    /**
     * One that reads its input and ends at the end of it.
     *
     * @param jar names its libraries itself
     */
    public static List<String> command(Path jar, String mainClass) {
        return java(jar.toString(), mainClass);
    }

    /** One that knows nothing of us; it is made to end at the end of its input. */
    public static List<String> guarded(Path home, Path jar, String mainClass) {
        Path guard = home.resolve("infra/standalone/target/satudata-guard.jar");
        return java(guard + ":" + jar, "id.satudata.standalone.guard.Guarded", mainClass);
    }

    private static List<String> java(String classPath, String... mainAndArguments) {
        List<String> words = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx384m",
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-cp",
                classPath));
        words.addAll(List.of(mainAndArguments));
        return words;
    }
}
