package id.satudata.kernel.seal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class BlockTest {
    private static final Hash ROOT = Hash.parse("6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d");
    private static final Instant AT = Instant.parse("2026-11-23T09:53:27.121456Z");

    private final SigningKey key = SigningKey.draw();
    private final Block block = Block.sign(new Block.Contents("events", 3, 1, 4, ROOT), Block.Link.FIRST, AT, key);

    @Test
    void whatIsSignedIsWrittenDown() {
        assertThat(block.text()).isEqualTo("""
                satudata-seal-v1
                log events
                number 1
                treeSize 3
                firstPosition 1
                lastPosition 4
                root 6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d
                previous 0000000000000000000000000000000000000000000000000000000000000000
                sealedAt 2026-11-23T09:53:27.121Z
                keyId %s
                """.formatted(key.id()));
    }

    @Test
    void onlyTheNotarysKeysHaveSignedIt() {
        assertThat(keysOf(key).haveSigned(block)).isTrue();
        assertThat(keysOf(SigningKey.draw()).haveSigned(block)).isFalse();
        assertThat(PublicKeys.read(SigningKey.draw().publicPem() + key.publicPem())
                        .haveSigned(block))
                .isTrue();
    }

    @Test
    void aChangeOfAnythingBreaksTheSignature() {
        String json = JsonMapper.shared().writeValueAsString(block);
        for (String[] change : new String[][] {
            {"\"events\"", "\"audit\""},
            {"\"number\":1", "\"number\":2"},
            {"\"treeSize\":3", "\"treeSize\":4"},
            {"\"firstPosition\":1", "\"firstPosition\":2"},
            {"\"lastPosition\":4", "\"lastPosition\":5"},
            {"6e34", "6e35"},
            {"0000\"", "0001\""},
            {".121Z", ".122Z"},
            {"\"signature\":\"", "\"signature\":\"AAAA"}
        }) {
            Block changed = JsonMapper.shared().readValue(json.replace(change[0], change[1]), Block.class);

            assertThat(changed).as(change[1]).isNotEqualTo(block);
            assertThat(keysOf(key).haveSigned(changed)).as(change[1]).isFalse();
        }
    }

    @Test
    void theNextOneRefersToIt() {
        Block next = Block.sign(new Block.Contents("events", 4, 5, 5, ROOT), Block.Link.after(block), AT, key);

        assertThat(next.number()).isEqualTo(2);
        assertThat(next.previous()).isEqualTo(block.hash());
    }

    @Test
    void jsonGivesItBackAsItWas() {
        String json = JsonMapper.shared().writeValueAsString(block);

        assertThat(json).doesNotContain("\n").startsWith("{\"log\":\"events\",\"number\":1,\"treeSize\":3,");
        assertThat(JsonMapper.shared().readValue(json, Block.class)).isEqualTo(block);
    }

    private static PublicKeys keysOf(SigningKey key) {
        return PublicKeys.read(key.publicPem());
    }
}
