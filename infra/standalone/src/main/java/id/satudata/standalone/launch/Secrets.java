package id.satudata.standalone.launch;

import id.satudata.kernel.access.Role;
import id.satudata.kernel.region.LegalZone;
import id.satudata.kernel.seal.PublicKeys;
import id.satudata.kernel.seal.SigningKey;
import id.satudata.privacy.kms.KekFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.Base64;
import java.util.function.Supplier;

/**
 * Passwords and keys, drawn on the first start, and its day, kept in files that only the owner can read. Each service has
 * a folder of its own, a file a property, which it imports as a configuration tree.
 */
final class Secrets {
    private static final int KEY_BYTES = 32;
    private static final String SUPERUSER_PASSWORD = "superuser.password";
    private static final String LOGIN = "satudata.issuer.secrets.";
    private static final String DATABASE_PASSWORD = "spring.datasource.password";
    private static final String AUDIT_PASSWORD = "satudata.audit.owner-password";
    private static final String SIGNING_KEY = "satudata.notary.signing-key";
    private static final String FORMER_KEYS = "satudata.notary.former-keys";
    private static final String KEYS_PASSWORD = "satudata.keys.datasource.password";
    private static final String OPENED_ON = "satudata.disclosure.opened-on";

    private static final String SHOWN_WHILE_LOADING = "satudata.disclosure.shown-while-loading";

    private final Path root;

    private Secrets(Path root) {
        this.root = root;
    }

    /** The secrets of a platform, each drawn now where it is not there yet. */
    static Secrets of(DataFolder data) {
        data.run(); // so that the folder itself is there
        var secrets = new Secrets(data.secrets());
        secrets.draw(secrets.superuser(), SUPERUSER_PASSWORD);
        for (Part part : new Part[] {Part.COMMAND_SERVICE, Part.QUERY_SERVICE}) {
            secrets.draw(secrets.tree(part), DATABASE_PASSWORD);
        }
        secrets.draw(secrets.tree(Part.COMMAND_SERVICE), "satudata.identifiers.key");
        secrets.draw(
                secrets.tree(Part.COMMAND_SERVICE),
                SIGNING_KEY,
                () -> SigningKey.draw().pem());
        secrets.draw(secrets.tree(Part.COMMAND_SERVICE), AUDIT_PASSWORD);
        secrets.draw(secrets.tree(Part.QUERY_SERVICE), "satudata.search.key");
        secrets.draw(secrets.tree(Part.QUERY_SERVICE), KEYS_PASSWORD);
        secrets.drawKek();
        // No secret, but kept and backed up like one: figures that are out must not be issued anew.
        secrets.draw(
                secrets.tree(Part.QUERY_SERVICE),
                OPENED_ON,
                () -> LocalDate.now(LegalZone.WIB.id()).toString());
        for (Role login : Role.values()) {
            secrets.draw(secrets.tree(Part.ISSUER), LOGIN + login.code());
        }
        return secrets;
    }

    /** Before the first start of a platform for people whom nobody is: their figures are shown on its first day too. */
    static void ofInventedPeople(DataFolder data) {
        data.run();
        var secrets = new Secrets(data.secrets());
        Path tree = secrets.tree(Part.QUERY_SERVICE);
        if (!Files.exists(tree.resolve(OPENED_ON))) {
            secrets.draw(tree, SHOWN_WHILE_LOADING, () -> "true");
        }
    }

    /** The folder a service imports. */
    Path tree(Part service) {
        return root.resolve(service.title());
    }

    String login(Role login) {
        return read(tree(Part.ISSUER).resolve(LOGIN + login.code()));
    }

    String databasePassword(Part service) {
        return read(tree(service).resolve(DATABASE_PASSWORD));
    }

    /** Of the role that may read the keys of subjects. */
    String keysPassword() {
        return read(tree(Part.QUERY_SERVICE).resolve(KEYS_PASSWORD));
    }

    /** The file of the key-encryption key, under which the keys of subjects are kept. */
    Path kek() {
        return keys().resolve("kek.json");
    }

    private Path keys() {
        return root.resolve("keys");
    }

    /** Of the owner of the audit's tables; the command-service alone creates and changes them. */
    String auditPassword() {
        return read(tree(Part.COMMAND_SERVICE).resolve(AUDIT_PASSWORD));
    }

    String superuserPassword() {
        return read(superuser().resolve(SUPERUSER_PASSWORD));
    }

    /** The public keys that the log was sealed with, now and before. */
    PublicKeys notary() {
        Path former = tree(Part.COMMAND_SERVICE).resolve(FORMER_KEYS);
        String now = read(tree(Part.COMMAND_SERVICE).resolve(SIGNING_KEY));
        return PublicKeys.read(Files.exists(former) ? now + read(former) : now);
    }

    private Path superuser() {
        return root.resolve(Part.POSTGRESQL.key());
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException("Can't read the secret " + file, failure);
        }
    }

    private void draw(Path folder, String name) {
        draw(folder, name, Secrets::random);
    }

    private void draw(Path folder, String name, Supplier<String> first) {
        try {
            createPrivate(root);
            createPrivate(folder);
            if (!Files.exists(folder.resolve(name))) {
                write(folder, name, first.get());
            }
        } catch (IOException failure) {
            throw new UncheckedIOException("Can't keep the secret %s in %s".formatted(name, folder), failure);
        }
    }

    private void drawKek() {
        try {
            createPrivate(keys());
            if (!Files.exists(kek())) {
                KekFile.createIfMissing(kek());
            }
        } catch (IOException failure) {
            throw new UncheckedIOException("Can't keep the key in " + kek(), failure);
        }
    }

    private static void createPrivate(Path folder) throws IOException {
        try {
            Files.createDirectory(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        } catch (FileAlreadyExistsException earlier) {
            // drawn on an earlier start
        }
    }

    // Whole or not at all: half a key after a crash would lock the data for ever.
    private static void write(Path folder, String name, String secret) throws IOException {
        var owner = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var draft = Files.createTempFile(folder, ".", ".new", owner);
        Files.writeString(draft, secret);
        Files.move(draft, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
    }

    private static String random() {
        var bytes = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
