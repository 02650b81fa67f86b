package id.satudata.issuer;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.text.ParseException;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The key that signs tokens: made on the first start and kept where only the owner of the data can read it. */
@Configuration(proxyBeanMethods = false)
class SigningKey {
    private static final String FILE = "signing-key.json";
    private static final int BITS = 2048;

    @Bean
    JWKSource<SecurityContext> keys(IssuerProperties properties) throws IOException, ParseException, JOSEException {
        Path file = properties.folder().resolve(FILE);
        if (!Files.exists(file)) {
            keep(
                    file,
                    new JWKSet(new RSAKeyGenerator(BITS)
                            .keyID(UUID.randomUUID().toString())
                            .keyUse(KeyUse.SIGNATURE)
                            .generate()));
        }
        return new ImmutableJWKSet<>(JWKSet.parse(Files.readString(file)));
    }

    // Whole or not at all, and never readable by others, not even for a moment.
    private static void keep(Path file, JWKSet keys) throws IOException {
        Path folder = Files.createDirectories(
                file.toAbsolutePath().getParent(),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        Path draft = Files.createTempFile(
                folder,
                ".",
                ".new",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        boolean publicOnly = false;
        Files.writeString(draft, keys.toString(publicOnly));
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
