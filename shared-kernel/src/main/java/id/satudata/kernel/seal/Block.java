package id.satudata.kernel.seal;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * A seal on a log up to a position: the root of the Merkle tree over all its leaves so far, signed by the notary.
 *
 * @param log the name of the log
 * @param number from 1, without gaps
 * @param treeSize how many leaves there are up to the last position of this block
 * @param firstPosition of the leaves that came with this block
 * @param lastPosition of the leaves that came with this block
 * @param root Merkle Tree Hash (RFC 9162, 2.1.1) over all leaves up to the last position
 * @param previous hash of the block before; {@link Hash#NONE} for the first
 * @param sealedAt to the millisecond
 * @param keyId names the public key that the signature is checked with
 * @param signature Ed25519 over {@link #text()} in UTF-8, in base64
 */
public record Block(
        String log,
        long number,
        long treeSize,
        long firstPosition,
        long lastPosition,
        Hash root,
        Hash previous,
        Instant sealedAt,
        String keyId,
        String signature) {

    /** The block after one, or the first where there is none; signed. */
    public static Block sign(Contents contents, Link link, Instant sealedAt, SigningKey key) {
        Block unsigned = new Block(
                contents.log(),
                link.number(),
                contents.treeSize(),
                contents.firstPosition(),
                contents.lastPosition(),
                contents.root(),
                link.previous(),
                sealedAt.truncatedTo(ChronoUnit.MILLIS),
                key.id(),
                "");
        return unsigned.signed(key.sign(unsigned.text()));
    }

    /** What a block says of its log. */
    public record Contents(String log, long treeSize, long firstPosition, long lastPosition, Hash root) {}

    /** A block's place in its chain. */
    public record Link(long number, Hash previous) {
        public static final Link FIRST = new Link(1, Hash.NONE);

        public static Link after(Block block) {
            return new Link(block.number() + 1, block.hash());
        }
    }

    /** The place of this block. */
    public Link link() {
        return new Link(number, previous);
    }

    /** What is signed: a line for each component in their order, name and value, after a line that names the form. */
    public String text() {
        return """
                satudata-seal-v1
                log %s
                number %d
                treeSize %d
                firstPosition %d
                lastPosition %d
                root %s
                previous %s
                sealedAt %s
                keyId %s
                """.formatted(log, number, treeSize, firstPosition, lastPosition, root, previous, sealedAt, keyId);
    }

    /** What the next block refers to: SHA-256 over the text, followed by a line with the signature. */
    public Hash hash() {
        return Hash.ofText((text() + "signature " + signature + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private Block signed(String bySignature) {
        return new Block(
                log, number, treeSize, firstPosition, lastPosition, root, previous, sealedAt, keyId, bySignature);
    }
}
