package id.satudata.kernel.seal;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.List;

/** The notary's secret: an Ed25519 key pair. */
public final class SigningKey {
    static final String ALGORITHM = "Ed25519";
    private static final String LABEL = "PRIVATE KEY";

    private final PrivateKey secret;
    private final PublicKey open;

    private SigningKey(PrivateKey secret, PublicKey open) {
        this.secret = secret;
        this.open = open;
    }

    /** A new one. */
    public static SigningKey draw() {
        try {
            KeyPair pair = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
            return new SigningKey(pair.getPrivate(), pair.getPublic());
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("every JDK has " + ALGORITHM, missing);
        }
    }

    /**
     * From one PEM text that has both halves: {@code PRIVATE KEY} (PKCS #8) and {@code PUBLIC KEY} (X.509).
     *
     * @throws IllegalArgumentException when it has not, or they do not belong together; never quotes them
     */
    public static SigningKey read(String pem) {
        List<byte[]> secrets = Pem.parts(pem, LABEL);
        List<PublicKey> opens = PublicKeys.parse(pem);
        if (secrets.size() != 1 || opens.size() != 1) {
            throw new IllegalArgumentException("a PEM text with one private and one public key is expected");
        }
        try {
            PrivateKey secret =
                    KeyFactory.getInstance(ALGORITHM).generatePrivate(new PKCS8EncodedKeySpec(secrets.getFirst()));
            return new SigningKey(secret, opens.getFirst()).requirePair();
        } catch (GeneralSecurityException wrong) {
            throw new IllegalArgumentException("the private key is none of " + ALGORITHM);
        }
    }

    private SigningKey requirePair() {
        String anything = "the two halves belong together";
        if (!PublicKeys.isSigned(open, anything, sign(anything))) {
            throw new IllegalArgumentException("the public key is not that of the private key");
        }
        return this;
    }

    /** Both halves, to be kept secret. */
    public String pem() {
        return Pem.write(LABEL, secret.getEncoded()) + PublicKeys.pem(open);
    }

    /** The half that everybody may have, as PEM. */
    public String publicPem() {
        return PublicKeys.pem(open);
    }

    /** Names the public key. */
    public String id() {
        return PublicKeys.id(open);
    }

    /** Of a text in UTF-8, in base64. */
    String sign(String text) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initSign(secret);
            signature.update(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(signature.sign());
        } catch (GeneralSecurityException unusable) {
            throw new IllegalStateException("the signing key can't be used", unusable);
        }
    }

    /** Without the key. */
    @Override
    public String toString() {
        return "SigningKey[%s]".formatted(id());
    }
}
