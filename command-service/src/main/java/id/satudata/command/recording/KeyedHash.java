package id.satudata.command.recording;

import id.satudata.command.decision.Claim;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/** HMAC-SHA256 under the secret of this installation: equal values are found again, none can be guessed back. */
@Component
class KeyedHash {
    private static final String ALGORITHM = "HmacSHA256";
    private static final byte SEPARATOR = 0;

    private final SecretKeySpec key;

    KeyedHash(IdentifierProperties properties) {
        this.key = new SecretKeySpec(properties.key().getBytes(StandardCharsets.UTF_8), ALGORITHM);
    }

    Fingerprint of(Claim claim) {
        return of(claim.kind(), claim.value().getBytes(StandardCharsets.UTF_8));
    }

    Fingerprint of(String kind, byte[] value) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            mac.update(kind.getBytes(StandardCharsets.UTF_8));
            mac.update(SEPARATOR);
            return Fingerprint.of(mac.doFinal(value));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, missing);
        }
    }
}
