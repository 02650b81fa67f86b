package id.satudata.kernel.seal;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A column of a sealed table. */
public record Column(String name, Kind kind) {

    /** How a value becomes bytes of a leaf. */
    public enum Kind {
        INTEGER,
        UUID,
        /** An array of them. */
        UUIDS,
        INSTANT,
        TEXT,
        BYTES
    }

    static Column integer(String name) {
        return new Column(name, Kind.INTEGER);
    }

    static Column uuid(String name) {
        return new Column(name, Kind.UUID);
    }

    static Column uuids(String name) {
        return new Column(name, Kind.UUIDS);
    }

    static Column instant(String name) {
        return new Column(name, Kind.INSTANT);
    }

    static Column text(String name) {
        return new Column(name, Kind.TEXT);
    }

    static Column bytes(String name) {
        return new Column(name, Kind.BYTES);
    }

    byte @Nullable [] read(ResultSet row, int number) throws SQLException {
        return switch (kind) {
            case INTEGER -> integer(row, number);
            case UUID -> uuid(row.getObject(number, UUID.class));
            case UUIDS -> uuids(row.getArray(number));
            case INSTANT -> instant(row.getObject(number, OffsetDateTime.class));
            case TEXT -> text(row, number);
            case BYTES -> row.getBytes(number);
        };
    }

    private static byte @Nullable [] integer(ResultSet row, int number) throws SQLException {
        long value = row.getLong(number);
        return row.wasNull() ? null : LeafBytes.integer(value);
    }

    private static byte @Nullable [] uuid(@Nullable UUID value) {
        return value == null ? null : LeafBytes.uuid(value);
    }

    private static byte @Nullable [] uuids(@Nullable Array value) throws SQLException {
        return value == null ? null : LeafBytes.uuids((@Nullable UUID[]) value.getArray());
    }

    private static byte @Nullable [] instant(@Nullable OffsetDateTime value) {
        return value == null ? null : LeafBytes.instant(value.toInstant());
    }

    private static byte @Nullable [] text(ResultSet row, int number) throws SQLException {
        String value = row.getString(number);
        return value == null ? null : LeafBytes.text(value);
    }
}
