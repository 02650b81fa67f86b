package id.satudata.kernel.seal;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** A SHA-256 hash: of a leaf or a node of a Merkle tree (RFC 9162, 2.1.1), or of a block. Written as 64 hex digits. */
public final class Hash {
    /** In the place of a hash where there is nothing to hash. */
    public static final Hash NONE = new Hash(new byte[32]);

    private static final String ALGORITHM = "SHA-256";
    private static final byte LEAF = 0;
    private static final byte NODE = 1;

    /** Copied for each hash, which is quicker than looking the algorithm up. */
    private static final MessageDigest EMPTY = digest();

    private final byte[] bytes;

    private Hash(byte[] bytes) {
        this.bytes = bytes;
    }

    /** A hash read back from where it was kept. */
    public static Hash of(byte[] bytes) {
        if (bytes.length != NONE.bytes.length) {
            throw new IllegalArgumentException(
                    "a hash has %d bytes, not %d".formatted(NONE.bytes.length, bytes.length));
        }
        return new Hash(bytes.clone());
    }

    /** From 64 hex digits. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Hash parse(String hex) {
        return of(HexFormat.of().parseHex(hex));
    }

    static Hash ofText(byte[] text) {
        return new Hash(start().digest(text));
    }

    /** Of a leaf of a Merkle tree, from its canonical bytes. */
    public static Hash ofLeaf(byte[] leaf) {
        MessageDigest digest = start();
        digest.update(LEAF);
        return new Hash(digest.digest(leaf));
    }

    static Hash ofNode(Hash left, Hash right) {
        MessageDigest digest = start();
        digest.update(NODE);
        digest.update(left.bytes);
        return new Hash(digest.digest(right.bytes));
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    private static MessageDigest start() {
        try {
            return (MessageDigest) EMPTY.clone();
        } catch (CloneNotSupportedException missing) {
            throw new IllegalStateException("the JDK's own " + ALGORITHM + " can be copied", missing);
        }
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance(ALGORITHM);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, missing);
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Hash hash && Arrays.equals(bytes, hash.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    @JsonValue
    public String toString() {
        return HexFormat.of().formatHex(bytes);
    }
}
