package id.satudata.faults.audit;

import id.satudata.privacy.key.KeyTable;
import id.satudata.privacy.key.SubjectKeys;
import id.satudata.privacy.kms.Kms;
import id.satudata.privacy.kms.KmsSettings;
import id.satudata.privacy.payload.SealedPayload;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Opens what the log has sealed, with the keys that lie beside it. */
record Opening(Kms kms, Connection database) {

    static Opening of(Path kek, Connection database) {
        return new Opening(new KmsSettings(kek, false, null).open(), database);
    }

    List<LoggedEvent> open(List<LoggedEvent> sealed) throws SQLException {
        Set<UUID> holders = new HashSet<>();
        sealed.forEach(event -> holders.addAll(SealedPayload.of(event.payload()).keyHolders()));
        Map<UUID, SubjectKeys> keys = new HashMap<>();
        kms.unwrap(KeyTable.find(database, holders))
                .forEach(secret -> keys.put(secret.subject(), SubjectKeys.of(secret)));
        return sealed.stream().map(event -> open(event, keys)).toList();
    }

    private static LoggedEvent open(LoggedEvent event, Map<UUID, SubjectKeys> keys) {
        byte[] clear =
                SealedPayload.of(event.payload()).open(event.eventId(), keys).json();
        return new LoggedEvent(
                event.position(), event.eventId(), event.streamId(), event.sequence(), event.type(), clear);
    }
}
