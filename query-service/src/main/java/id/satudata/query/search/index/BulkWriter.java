package id.satudata.query.search.index;

import static id.satudata.query.search.index.ElasticsearchCall.call;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ErrorCause;
import co.elastic.clients.elasticsearch._types.VersionType;
import co.elastic.clients.elasticsearch.core.BulkRequest;
import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import co.elastic.clients.elasticsearch.core.bulk.BulkResponseItem;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Sends documents in bulk; a version conflict is an answer too: something newer is there. */
@Component
class BulkWriter {

    private static final int CONFLICT = 409;
    private static final int FIRST_ERROR = 300;

    private final ElasticsearchClient client;

    BulkWriter(ElasticsearchClient client) {
        this.client = client;
    }

    /** Writes over what is not newer: a record can change below its last position, or with the day. */
    BulkOutcome update(Collection<IndexEntry> entries, Collection<String> indices) {
        return write(entries, indices, VersionType.ExternalGte);
    }

    /** Writes only where something older or nothing is, so as not to undo a change that came first. */
    BulkOutcome fill(Collection<IndexEntry> entries, String index) {
        return write(entries, List.of(index), VersionType.External);
    }

    private BulkOutcome write(Collection<IndexEntry> entries, Collection<String> indices, VersionType versionType) {
        Map<UUID, String> refused = new HashMap<>();
        Set<UUID> unanswered = new HashSet<>();
        if (!entries.isEmpty() && !indices.isEmpty()) {
            BulkRequest request = request(entries, indices, versionType);
            call(() -> client.bulk(request)).items().forEach(item -> judge(item, refused, unanswered));
        }
        return new BulkOutcome(refused, unanswered);
    }

    private static BulkRequest request(
            Collection<IndexEntry> entries, Collection<String> indices, VersionType versionType) {
        return BulkRequest.of(bulk -> {
            for (IndexEntry entry : entries) {
                indices.forEach(index -> bulk.operations(operation(entry, index, versionType)));
            }
            return bulk.requireAlias(true);
        });
    }

    private static BulkOperation operation(IndexEntry entry, String index, VersionType versionType) {
        return BulkOperation.of(operation -> operation.index(write -> write.index(CitizenIndex.writingAlias(index))
                .id(entry.citizenId().toString())
                .version(entry.version())
                .versionType(versionType)
                .document(entry.document())));
    }

    private static void judge(BulkResponseItem item, Map<UUID, String> refused, Set<UUID> unanswered) {
        String id = item.id();
        if (id == null || item.status() < FIRST_ERROR || item.status() == CONFLICT) {
            return;
        }
        UUID citizenId = UUID.fromString(id);
        if (ElasticsearchCall.isPassing(item.status())) {
            unanswered.add(citizenId);
        } else {
            refused.put(citizenId, kindOf(item.error()));
        }
    }

    /** Only the kind: the full reason may quote the document. */
    private static String kindOf(@Nullable ErrorCause error) {
        String type = error == null ? null : error.type();
        return type == null ? "refused" : type;
    }
}
