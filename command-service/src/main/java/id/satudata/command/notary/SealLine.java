package id.satudata.command.notary;

import id.satudata.kernel.seal.Block;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** A block as it is published: JSON on one line. */
final class SealLine {
    private static final JsonMapper JSON = JsonMapper.shared();

    private SealLine() {}

    static byte[] write(Block block) {
        return JSON.writeValueAsBytes(block);
    }

    /** @throws SealsBrokenException when it is none */
    static Block read(byte[] line, String board) {
        try {
            return JSON.readValue(line, Block.class);
        } catch (JacksonException | IllegalArgumentException noBlock) {
            throw new SealsBrokenException("the last entry in the %s is no block".formatted(board));
        }
    }
}
