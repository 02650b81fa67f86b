package id.satudata.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** PostgreSQL refuses to run as root; this is how root runs it all the same. */
enum Unprivileged {
    /** We are not root. */
    ALREADY(List.of()),
    /** In a user namespace of its own root is nobody, yet still owns its files. */
    NAMESPACE(List.of("unshare", "-U")),
    /** Where the kernel forbids namespaces: become nobody, who must then own the data. */
    NOBODY(List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"));

    private static final int NOBODY_ID = 65534;

    private final List<String> prefix;

    Unprivileged(List<String> prefix) {
        this.prefix = prefix;
    }

    static Unprivileged here() {
        if (!isRoot()) {
            return ALREADY;
        }
        if (Programs.succeeds(List.of("unshare", "-U", "true"))) {
            return NAMESPACE;
        }
        if (Programs.has("setpriv")) {
            return NOBODY;
        }
        throw new EngineFailure("PostgreSQL can't run as root and this system has neither a usable unshare nor setpriv;"
                + " start Satu Data as a normal user");
    }

    List<String> command(List<String> command) {
        var whole = new ArrayList<>(prefix);
        whole.addAll(command);
        return whole;
    }

    /** Hands files to the user PostgreSQL will run as. */
    void own(Path root) {
        if (this == NOBODY) {
            Directories.giveTo(NOBODY_ID, root);
        }
    }

    private static boolean isRoot() {
        try {
            return Files.getAttribute(Path.of("/proc/self"), "unix:uid").equals(0);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
