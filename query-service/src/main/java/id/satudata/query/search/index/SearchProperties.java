package id.satudata.query.search.index;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings {@code satudata.search.*}.
 *
 * @param key secret under which a NIK is hashed for the index and a cursor is signed, 32 characters or more; a new key
 *     needs a rebuild of the index
 * @param shards primary shards of an index built from now on
 * @param replicas copies of each shard; 0 on a single node
 */
@ConfigurationProperties("satudata.search")
public record SearchProperties(
        @Nullable String key,
        @DefaultValue("1") int shards,
        @DefaultValue("0") int replicas) {

    /** Without the key. */
    @Override
    public String toString() {
        return "SearchProperties[shards=%d, replicas=%d]".formatted(shards, replicas);
    }
}
