package id.satudata.privacy.key;

import id.satudata.privacy.kms.Kms.Wrapped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The table of wrapped keys in the log's own database; a role that may select from it is all that readers need. */
public final class KeyTable {

    private static final String FIND = "select subject, kek, wrapped from subject_key where subject = any(?)";

    private KeyTable() {}

    /** In one query; who has no keys is absent. */
    public static List<Wrapped> find(Connection connection, Collection<UUID> subjects) throws SQLException {
        List<Wrapped> found = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(FIND)) {
            select.setArray(1, connection.createArrayOf("uuid", subjects.toArray()));
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    found.add(new Wrapped(row.getObject(1, UUID.class), row.getString(2), row.getBytes(3)));
                }
            }
        }
        return found;
    }
}
