package id.satudata.query.search.index;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/** The secret of the search and of verification: without it nobody can read or guess a NIK from what they keep. */
@Component
public final class SearchKey {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int SHORTEST = 32;

    /** Keyed once, copied for each hash: looking the algorithm up takes longer than hashing. */
    private final Mac keyed;

    SearchKey(SearchProperties properties) {
        String key = properties.key();
        byte[] bytes = key == null ? new byte[0] : key.getBytes(StandardCharsets.UTF_8);
        if (bytes.length < SHORTEST) {
            throw new IllegalArgumentException("satudata.search.key needs %d characters or more".formatted(SHORTEST));
        }
        this.keyed = keyed(new SecretKeySpec(bytes, ALGORITHM));
    }

    /** The term under which a NIK is indexed and looked up. */
    public String nikTerm(String nik) {
        return HexFormat.of().formatHex(mac("nik", nik.getBytes(StandardCharsets.UTF_8)));
    }

    /** 32 bytes by which an identity can be recognised, and by nothing less than all of it. */
    public byte[] identityHash(byte[] identity) {
        return mac("identity", identity);
    }

    /** The secret of one use: 32 bytes from which nothing of any other can be told. */
    public byte[] secretOf(String use) {
        return mac("secret", use.getBytes(StandardCharsets.UTF_8));
    }

    /** The use is part of what is hashed, so that a value made for one never serves another. */
    private byte[] mac(String use, byte[] content) {
        Mac mac = copy();
        mac.update(use.getBytes(StandardCharsets.UTF_8));
        mac.update((byte) 0);
        return mac.doFinal(content);
    }

    private static Mac keyed(SecretKeySpec secret) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(secret);
            return mac;
        } catch (NoSuchAlgorithmException | InvalidKeyException impossible) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, impossible);
        }
    }

    private Mac copy() {
        try {
            return (Mac) keyed.clone();
        } catch (CloneNotSupportedException impossible) {
            throw new IllegalStateException("the JDK's own " + ALGORITHM + " can be copied", impossible);
        }
    }
}
