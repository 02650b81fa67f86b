package id.satudata.query.record;

import static java.util.Comparator.comparingLong;

import id.satudata.kernel.event.RecordedEvent;
import id.satudata.query.feed.EventSink;
import id.satudata.query.feed.FeedEvent;
import id.satudata.query.record.Facts.SubjectEvent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Adds each event to the records of the citizens it is about, and tells whoever follows them. */
@Component
class Recorder implements EventSink {

    private final Records records;
    private final Facts facts;
    private final List<RecordFollower> followers;
    private final JdbcClient jdbc;

    Recorder(Records records, Facts facts, List<RecordFollower> followers, JdbcClient jdbc) {
        this.records = records;
        this.facts = facts;
        this.followers = followers;
        this.jdbc = jdbc;
    }

    @Override
    public void take(List<FeedEvent> events) {
        List<SubjectEvent> rows = events.stream().flatMap(Recorder::bySubject).toList();
        Map<UUID, List<RecordedEvent>> added = added(rows);
        Map<UUID, List<RecordedEvent>> known = records.findAll(added.keySet());
        facts.append(rows);
        List<RecordChange> changes = added.entrySet().stream()
                .map(entry -> change(entry.getKey(), known.getOrDefault(entry.getKey(), List.of()), entry.getValue()))
                .toList();
        followers.forEach(follower -> follower.follow(changes));
    }

    @Override
    public boolean contains(long position) {
        return jdbc.sql("select exists (select 1 from fact where position = ?)")
                .param(position)
                .query(Boolean.class)
                .single();
    }

    private static Stream<SubjectEvent> bySubject(FeedEvent event) {
        return event.recorded().event().subjects().stream().map(citizenId -> new SubjectEvent(citizenId, event));
    }

    private static Map<UUID, List<RecordedEvent>> added(List<SubjectEvent> rows) {
        Map<UUID, List<RecordedEvent>> added = new LinkedHashMap<>();
        rows.forEach(row -> added.computeIfAbsent(row.citizenId(), id -> new ArrayList<>())
                .add(row.event().recorded()));
        return added;
    }

    /** Events of different streams may come in another order than the log's; a record is always in the log's. */
    private static RecordChange change(UUID citizenId, List<RecordedEvent> known, List<RecordedEvent> added) {
        List<RecordedEvent> after = Stream.concat(known.stream(), added.stream())
                .sorted(comparingLong(event -> event.envelope().position()))
                .toList();
        return new RecordChange(citizenId, List.copyOf(known), ErasedFacts.hiddenIn(after));
    }
}
