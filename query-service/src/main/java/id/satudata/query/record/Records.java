package id.satudata.query.record;

import id.satudata.kernel.event.RecordedEvent;
import id.satudata.query.feed.ReadModel;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Component;

/** The single records: all events of a citizen, from every sector, by position. */
@Component
public class Records {

    private static final String EVENTS = """
            select citizen_id, position, event_id, stream_id, sequence, type, recorded_at, effective_on,
                   agency, actor, purpose, correlation, document, payload
            from fact
            where citizen_id = any(?)
            order by citizen_id, position""";
    private static final String NEAREST = """
            select coalesce((select citizen_id from fact where citizen_id >= ? order by citizen_id limit 1),
                            (select citizen_id from fact order by citizen_id desc limit 1))""";

    private static final String FIRST_PAGE = """
            select distinct citizen_id from fact order by citizen_id limit ?""";
    private static final String NEXT_PAGE = """
            select distinct citizen_id from fact where citizen_id > ? order by citizen_id limit ?""";

    private final ReadModel readModel;
    private final FactRow row;

    Records(ReadModel readModel, FactRow row) {
        this.readModel = readModel;
        this.row = row;
    }

    /** One citizen's events by position; empty for someone the log does not know. */
    public List<RecordedEvent> find(UUID citizenId) {
        return findAll(List.of(citizenId)).getOrDefault(citizenId, List.of());
    }

    /** @param events by position */
    public record Nearest(UUID citizenId, List<RecordedEvent> events) {

        /** A person in a log line would be a disclosure. */
        @Override
        public String toString() {
            return "Nearest[…]";
        }
    }

    /**
     * One citizen's events, or where nobody has the id, with the same work, those of a neighbour: so the time it takes does
     * not tell who is registered. Empty where nobody is known at all.
     */
    public Optional<Nearest> findNearest(UUID citizenId) {
        return readModel.query(jdbc -> jdbc.sql(NEAREST)
                .param(citizenId)
                .query((row, number) -> Optional.ofNullable(row.getObject(1, UUID.class)))
                .single()
                .map(nearest -> new Nearest(nearest, find(nearest))));
    }

    /** The events of each of these citizens who has any, by position, in one statement. */
    public Map<UUID, List<RecordedEvent>> findAll(Collection<UUID> citizenIds) {
        return readModel.query(jdbc -> load(jdbc, citizenIds));
    }

    /**
     * The records of the next citizens in the order of their ids.
     *
     * @param afterId the last id of the page before; null for the first page
     * @return at most {@code limit} records; empty after the last citizen
     */
    public SequencedMap<UUID, List<RecordedEvent>> page(@Nullable UUID afterId, int limit) {
        return readModel.query(jdbc -> load(jdbc, ids(jdbc, afterId, limit)));
    }

    /** How many citizens have a record. */
    public long count() {
        return readModel.query(
                jdbc -> jdbc.sql("select count(*) from (select distinct citizen_id from fact) as citizen")
                        .query(Long.class)
                        .single());
    }

    private static List<UUID> ids(JdbcClient jdbc, @Nullable UUID afterId, int limit) {
        JdbcClient.StatementSpec ids = afterId == null
                ? jdbc.sql(FIRST_PAGE).param(limit)
                : jdbc.sql(NEXT_PAGE).params(afterId, limit);
        return ids.query((row, number) -> row.getObject(1, UUID.class)).list();
    }

    private SequencedMap<UUID, List<RecordedEvent>> load(JdbcClient jdbc, Collection<UUID> citizenIds) {
        if (citizenIds.isEmpty()) {
            return new LinkedHashMap<>();
        }
        SequencedMap<UUID, List<RecordedEvent>> records = row.open(jdbc.sql(EVENTS)
                .param(new SqlArrayValue("uuid", citizenIds.toArray()))
                .query(FactRow.Sealed::of)
                .list());
        records.replaceAll((citizenId, events) -> ErasedFacts.hiddenIn(events));
        return records;
    }
}
