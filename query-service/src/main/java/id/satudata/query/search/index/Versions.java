package id.satudata.query.search.index;

import static id.satudata.query.search.index.ElasticsearchCall.call;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch.core.MgetRequest;
import id.satudata.query.feed.ReadModel;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Component;

/** The versions documents should have, and those they have. */
@Component
class Versions {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final ReadModel readModel;
    private final ElasticsearchClient client;

    Versions(ReadModel readModel, ElasticsearchClient client) {
        this.readModel = readModel;
        this.client = client;
    }

    /** The last position of each of the next citizens, in the order of their ids. */
    SequencedMap<UUID, Long> recorded(@Nullable UUID afterId, int limit) {
        return readModel.query(jdbc -> {
            SequencedMap<UUID, Long> positions = new LinkedHashMap<>();
            jdbc.sql("""
                    select citizen_id, max(position) as position from fact
                    where citizen_id > ? group by citizen_id order by citizen_id limit ?""").params(afterId == null ? BEFORE_ALL : afterId, limit).query(row -> {
                positions.put(row.getObject("citizen_id", UUID.class), row.getLong("position"));
            });
            return positions;
        });
    }

    /** The last position of each of these citizens. */
    Map<UUID, Long> recorded(Collection<UUID> citizenIds) {
        return readModel.query(jdbc -> {
            Map<UUID, Long> positions = new HashMap<>();
            jdbc.sql(
                            "select citizen_id, max(position) as position from fact where citizen_id = any(?) group by citizen_id")
                    .param(new SqlArrayValue("uuid", citizenIds.toArray()))
                    .query(row -> {
                        positions.put(row.getObject("citizen_id", UUID.class), row.getLong("position"));
                    });
            return positions;
        });
    }

    /** The version of each of these documents that the index has, written or already visible. */
    Map<UUID, Long> indexed(String index, Collection<UUID> citizenIds) {
        if (citizenIds.isEmpty()) {
            return Map.of();
        }
        MgetRequest request = MgetRequest.of(get -> get.index(index)
                .ids(citizenIds.stream().map(UUID::toString).toList())
                .source(source -> source.fetch(false)));
        Map<UUID, Long> versions = new HashMap<>();
        call(() -> client.mget(request, Void.class)).docs().forEach(document -> {
            if (document.isResult()
                    && document.result().found()
                    && document.result().version() != null) {
                versions.put(
                        UUID.fromString(document.result().id()),
                        document.result().version());
            }
        });
        return versions;
    }
}
