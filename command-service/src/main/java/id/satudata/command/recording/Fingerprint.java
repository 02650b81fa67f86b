package id.satudata.command.recording;

import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HexFormat;

/** Keyed hash of a value that must not be stored in clear, as hexadecimal digits. */
public record Fingerprint(String hex) implements Comparable<Fingerprint> {

    static Fingerprint of(byte[] hash) {
        return new Fingerprint(HexFormat.of().formatHex(hash));
    }

    byte[] bytes() {
        return HexFormat.of().parseHex(hex);
    }

    static Array array(Connection connection, Collection<Fingerprint> fingerprints) throws SQLException {
        return connection.createArrayOf(
                "bytea", fingerprints.stream().map(Fingerprint::bytes).toArray(byte[][]::new));
    }

    @Override
    public int compareTo(Fingerprint other) {
        return hex.compareTo(other.hex);
    }
}
