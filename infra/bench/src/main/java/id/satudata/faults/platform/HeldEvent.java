package id.satudata.faults.platform;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** An event put into the log past the service: another resident, like one that is there already. */
record HeldEvent(UUID eventId, UUID streamId, long position) {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String ANY_RESIDENT = """
            select payload, event_id from domain_event
            where event_type = 'citizen.resident-registered.v1' order by globalindex limit 1""";
    private static final String INSERT = """
            insert into domain_event (sequence, event_id, stream_id, recorded_at, stream_type, event_type, revision,
                                      payload, metadata)
            select 0, ?, ?, now(), stream_type, event_type, revision, ?, metadata
            from domain_event where event_id = ?
            returning globalindex""";

    /** Not committed. */
    static HeldEvent insert(Connection database) throws SQLException {
        UUID stream = UUID.randomUUID();
        UUID event = UUID.randomUUID();
        try (Statement select = database.createStatement();
                ResultSet model = select.executeQuery(ANY_RESIDENT);
                PreparedStatement insert = database.prepareStatement(INSERT)) {
            model.next();
            insert.setObject(1, event);
            insert.setObject(2, stream);
            insert.setBytes(3, payload(model.getBytes(1), stream));
            insert.setObject(4, model.getObject(2, UUID.class));
            ResultSet place = insert.executeQuery();
            place.next();
            return new HeldEvent(event, stream, place.getLong(1));
        }
    }

    /** Somebody in the same place, in clear: whoever writes past the service seals nothing. */
    private static byte[] payload(byte[] model, UUID citizen) {
        ObjectNode fact = (ObjectNode) JSON.readTree(model);
        fact.put("citizenId", citizen.toString());
        fact.remove("sealed");
        fact.put("name", "Warga").put("sex", "FEMALE").put("birthDate", "1990-05-17");
        return fact.toString().getBytes(StandardCharsets.UTF_8);
    }
}
