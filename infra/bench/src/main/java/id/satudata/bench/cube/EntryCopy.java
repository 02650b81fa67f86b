package id.satudata.bench.cube;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** Sends entries to a table of PostgreSQL by binary COPY. */
final class EntryCopy {

    private static final byte[] SIGNATURE = {'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xFF, '\r', '\n', 0};
    private static final int FLUSHED_FROM = 1 << 16;
    private static final int COLUMNS = 9;
    private static final int NULL = -1;

    /** PostgreSQL counts days from 2000. */
    private static final int EPOCH = Math.toIntExact(LocalDate.of(2000, 1, 1).toEpochDay());

    private final CopyIn copy;
    private final ByteArrayOutputStream buffer = new ByteArrayOutputStream(2 * FLUSHED_FROM);
    private final DataOutputStream out = new DataOutputStream(buffer);

    EntryCopy(Connection connection, String table) throws SQLException, IOException {
        copy = connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("copy %s from stdin (format binary)".formatted(table));
        out.write(SIGNATURE);
        out.writeInt(0);
        out.writeInt(0);
    }

    void add(Entry entry) throws SQLException, IOException {
        out.writeShort(COLUMNS);
        number(entry.birth() - EPOCH);
        number(entry.validOn() - EPOCH);
        number(entry.knownOn() - EPOCH);
        number(entry.place());
        if (entry.counterpart() == 0) {
            out.writeInt(NULL);
        } else {
            number(entry.counterpart());
        }
        number(entry.delta());
        small(entry.cause());
        small(entry.sex());
        small(entry.familyRole());
        if (buffer.size() >= FLUSHED_FROM) {
            flush();
        }
    }

    /** @return how many rows came in */
    long end() throws SQLException, IOException {
        out.writeShort(-1);
        flush();
        return copy.endCopy();
    }

    private void number(int value) throws IOException {
        out.writeInt(Integer.BYTES);
        out.writeInt(value);
    }

    private void small(int value) throws IOException {
        out.writeInt(Short.BYTES);
        out.writeShort(value);
    }

    private void flush() throws SQLException {
        copy.writeToCopy(buffer.toByteArray(), 0, buffer.size());
        buffer.reset();
    }
}
