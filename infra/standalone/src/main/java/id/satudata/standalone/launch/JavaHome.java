package id.satudata.standalone.launch;

import java.nio.file.Path;

/** The Java that runs us, for our children too. */
final class JavaHome {
    private JavaHome() {}

    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
