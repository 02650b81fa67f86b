package id.satudata.kernel.seal;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The keys that a notary's signatures are trusted by: the present one and those it had before. */
public final class PublicKeys {
    private static final String LABEL = "PUBLIC KEY";
    private static final int ID_DIGITS = 16;

    private final Map<String, PublicKey> byId = new LinkedHashMap<>();

    private PublicKeys(List<PublicKey> keys) {
        keys.forEach(key -> byId.put(id(key), key));
    }

    /**
     * All {@code PUBLIC KEY} parts (X.509) of a PEM text; whatever else it holds is passed over.
     *
     * @throws IllegalArgumentException when one of them is no Ed25519 key
     */
    public static PublicKeys read(String pem) {
        return new PublicKeys(parse(pem));
    }

    static List<PublicKey> parse(String pem) {
        List<PublicKey> keys = new ArrayList<>();
        for (byte[] part : Pem.parts(pem, LABEL)) {
            try {
                keys.add(KeyFactory.getInstance(SigningKey.ALGORITHM).generatePublic(new X509EncodedKeySpec(part)));
            } catch (GeneralSecurityException wrong) {
                throw new IllegalArgumentException("a public key is none of " + SigningKey.ALGORITHM, wrong);
            }
        }
        return keys;
    }

    static String pem(PublicKey key) {
        return Pem.write(LABEL, key.getEncoded());
    }

    /** The first 16 hex digits of SHA-256 over the key's X.509 form. */
    static String id(PublicKey key) {
        return Hash.ofText(key.getEncoded()).toString().substring(0, ID_DIGITS);
    }

    /** Each as PEM, by its id. */
    public Map<String, String> pems() {
        Map<String, String> pems = new LinkedHashMap<>();
        byId.forEach((id, key) -> pems.put(id, pem(key)));
        return pems;
    }

    /** Whether one of these keys has signed the block. */
    public boolean haveSigned(Block block) {
        PublicKey key = byId.get(block.keyId());
        return key != null && isSigned(key, block.text(), block.signature());
    }

    static boolean isSigned(PublicKey key, String text, String signature) {
        try {
            Signature check = Signature.getInstance(SigningKey.ALGORITHM);
            check.initVerify(key);
            check.update(text.getBytes(StandardCharsets.UTF_8));
            return check.verify(Base64.getDecoder().decode(signature));
        } catch (GeneralSecurityException | IllegalArgumentException noSignature) {
            return false;
        }
    }
}
