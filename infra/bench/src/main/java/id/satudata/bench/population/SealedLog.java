package id.satudata.bench.population;

import id.satudata.kernel.event.Event;
import id.satudata.kernel.event.EventTypes;
import id.satudata.privacy.key.SubjectKeys;
import id.satudata.privacy.kms.Kms;
import id.satudata.privacy.kms.Kms.Wrapped;
import id.satudata.privacy.kms.KmsSettings;
import id.satudata.privacy.payload.Sealer;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** Seals a log as the write side does, and leaves the keys where the read side looks for them. */
public final class SealedLog {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int BATCH = 5_000;
    private static final String TABLE = """
            create table if not exists subject_key (subject uuid primary key, kek text not null, wrapped bytea not null);
            grant select on subject_key to satudata_keys""";
    private static final String INSERT =
            "insert into subject_key (subject, kek, wrapped) select * from unnest(?::uuid[], ?::text[], ?::bytea[])";

    private final Connection store;
    private final Kms kms;
    private final Map<UUID, SubjectKeys> keys = new HashMap<>();

    private SealedLog(Connection store, Kms kms) {
        this.store = store;
        this.kms = kms;
    }

    /** @param store the log's own database, whose write side has never run */
    public static SealedLog in(Connection store, Path kek) throws SQLException {
        try (Statement create = store.createStatement()) {
            create.execute(TABLE);
        }
        return new SealedLog(store, new KmsSettings(kek, false, null).open());
    }

    /** The keys of an event are there before it is. */
    public Stream<LoggedEvent> seal(Stream<LoggedEvent> clear) {
        return clear.gather(Gatherers.windowFixed(BATCH)).flatMap(this::sealed);
    }

    private Stream<LoggedEvent> sealed(List<LoggedEvent> batch) {
        List<Event> events = batch.stream().map(SealedLog::event).toList();
        List<SubjectKeys> drawn = new ArrayList<>();
        events.forEach(event -> Sealer.keyHolders(event)
                .forEach(holder -> keys.computeIfAbsent(holder, subject -> {
                    SubjectKeys fresh = SubjectKeys.draw(subject);
                    drawn.add(fresh);
                    return fresh;
                })));
        keep(drawn);
        List<LoggedEvent> sealed = new ArrayList<>(batch.size());
        for (int i = 0; i < batch.size(); i++) {
            LoggedEvent one = batch.get(i);
            sealed.add(
                    new LoggedEvent(one.envelope(), Sealer.seal(one.envelope().eventId(), events.get(i), keys)));
        }
        return sealed.stream();
    }

    private void keep(List<SubjectKeys> drawn) {
        List<Wrapped> wrapped =
                kms.wrap(drawn.stream().map(SubjectKeys::toSecret).toList());
        try (PreparedStatement insert = store.prepareStatement(INSERT)) {
            insert.setArray(
                    1,
                    store.createArrayOf(
                            "uuid", wrapped.stream().map(Wrapped::subject).toArray()));
            insert.setArray(
                    2,
                    store.createArrayOf(
                            "text", wrapped.stream().map(Wrapped::kek).toArray()));
            insert.setArray(
                    3,
                    store.createArrayOf(
                            "bytea", wrapped.stream().map(Wrapped::bytes).toArray(byte[][]::new)));
            insert.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException("the keys could not be kept", failure);
        }
    }

    private static Event event(LoggedEvent logged) {
        Class<? extends Event> type = EventTypes.find(logged.envelope().type()).orElseThrow();
        return JSON.readValue(logged.payload(), type);
    }
}
