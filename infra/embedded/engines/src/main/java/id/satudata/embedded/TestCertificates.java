package id.satudata.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/**
 * An authority drawn for one test, a certificate of it for a server on loopback and one for a client, good for a day. For
 * each of {@code server} and {@code client} there are {@code .crt}, {@code .key} and, both in one, {@code .pem}.
 */
public final class TestCertificates {
    private static final String AUTHORITY = "authority";
    private static final String SERVER = "server";
    private static final String CLIENT = "client";
    private static final String PASSWORD = "for-a-day";

    private final Path folder;
    private final KeyStore all;

    private TestCertificates(Path folder, KeyStore all) {
        this.folder = folder;
        this.all = all;
    }

    /** @param folder where the files go */
    public static TestCertificates draw(Path folder) {
        Path store = folder.resolve("all.p12");
        generate(store, AUTHORITY, "-ext", "bc:critical=ca:true", "-ext", "ku:critical=keyCertSign");
        generate(store, SERVER, "-signer", AUTHORITY, "-ext", "san=dns:localhost,ip:127.0.0.1");
        generate(store, CLIENT, "-signer", AUTHORITY);
        try {
            var certificates =
                    new TestCertificates(folder, KeyStore.getInstance(store.toFile(), PASSWORD.toCharArray()));
            certificates.write(AUTHORITY + ".crt", certificates.certificate(AUTHORITY));
            certificates.writeAll(SERVER);
            certificates.writeAll(CLIENT);
            return certificates;
        } catch (GeneralSecurityException | IOException failure) {
            throw new EngineFailure("Can't write certificates to " + folder, failure);
        }
    }

    public Path authority() {
        return folder.resolve(AUTHORITY + ".crt");
    }

    public Path server(String form) {
        return folder.resolve(SERVER + "." + form);
    }

    public Path client(String form) {
        return folder.resolve(CLIENT + "." + form);
    }

    /** For a client that shows its certificate. */
    public SSLContext client() {
        return context(CLIENT);
    }

    /** For a server. */
    public SSLContext server() {
        return context(SERVER);
    }

    /** For somebody who trusts the authority too, and has no certificate to show. */
    public SSLContext stranger() {
        return context("");
    }

    private SSLContext context(String name) {
        try {
            var trusted = empty();
            trusted.setCertificateEntry(AUTHORITY, all.getCertificate(AUTHORITY));
            var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init(trusted);
            var keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            keys.init(name.isEmpty() ? empty() : only(name), PASSWORD.toCharArray());
            var context = SSLContext.getInstance("TLS");
            context.init(keys.getKeyManagers(), trust.getTrustManagers(), null);
            return context;
        } catch (GeneralSecurityException | IOException failure) {
            throw new EngineFailure("Can't use the certificates of " + folder, failure);
        }
    }

    private KeyStore only(String name) throws GeneralSecurityException, IOException {
        var one = empty();
        var password = PASSWORD.toCharArray();
        one.setKeyEntry(name, all.getKey(name, password), password, all.getCertificateChain(name));
        return one;
    }

    private static KeyStore empty() throws GeneralSecurityException, IOException {
        var store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        return store;
    }

    private void writeAll(String name) throws GeneralSecurityException, IOException {
        String key = pem("PRIVATE KEY", all.getKey(name, PASSWORD.toCharArray()).getEncoded());
        write(name + ".crt", certificate(name));
        write(name + ".key", key);
        write(name + ".pem", key + certificate(name));
    }

    private String certificate(String name) throws GeneralSecurityException {
        Certificate certificate = all.getCertificate(name);
        return pem("CERTIFICATE", certificate.getEncoded());
    }

    // PostgreSQL takes no key that others may read.
    private void write(String file, String text) throws IOException {
        var owner = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        Files.writeString(Files.createFile(folder.resolve(file), owner), text);
    }

    private static String pem(String what, byte[] bytes) {
        var lines = Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII));
        return "-----BEGIN %1$s-----\n%2$s\n-----END %1$s-----\n".formatted(what, lines.encodeToString(bytes));
    }

    private static void generate(Path store, String name, String... more) {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-alias",
                name,
                "-dname",
                "CN=" + name,
                "-keyalg",
                "EC",
                "-groupname",
                "secp256r1",
                "-validity",
                "1",
                "-storetype",
                "PKCS12",
                "-keystore",
                store.toString(),
                "-storepass",
                PASSWORD));
        command.addAll(List.of(more));
        try {
            var keytool = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (keytool.waitFor() != 0) {
                throw new EngineFailure("keytool ended with code " + keytool.exitValue());
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new EngineFailure("keytool was interrupted", interrupted);
        }
    }
}
