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

    /** Keyed once, copied for each hash: looking the algorithm up takes longer than hashing. */
    private final Mac keyed;

    KeyedHash(IdentifierProperties properties) {
        try {
            keyed = Mac.getInstance(ALGORITHM);
            keyed.init(new SecretKeySpec(properties.key().getBytes(StandardCharsets.UTF_8), ALGORITHM));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, missing);
        }
    }

    Fingerprint of(Claim claim) {
        return of(claim.kind(), claim.value().getBytes(StandardCharsets.UTF_8));
    }

    Fingerprint of(String kind, byte[] value) {
        Mac mac = copy();
        mac.update(kind.getBytes(StandardCharsets.UTF_8));
        mac.update(SEPARATOR);
        return Fingerprint.of(mac.doFinal(value));
    }

    private Mac copy() {
        try {
            return (Mac) keyed.clone();
        } catch (CloneNotSupportedException missing) {
            throw new IllegalStateException("the JDK's own " + ALGORITHM + " can be copied", missing);
        }
    }
}
