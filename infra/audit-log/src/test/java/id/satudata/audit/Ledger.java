package id.satudata.audit;

import id.satudata.embedded.PostgresServer;
import id.satudata.embedded.TestEngines;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** An audit in a database of its own, written by a role that does not own it. */
final class Ledger implements AutoCloseable {
    private static final String WRITER = "audit_writer";

    final AuditDatabase database;
    final AuditTable table;
    private final String url;

    Ledger() {
        PostgresServer engine = TestEngines.postgres();
        url = engine.freshDatabase();
        asOwner("""
                do $$ begin
                    create role %1$s login password 'secret';
                exception when duplicate_object then null; end $$;
                do $$ begin
                    execute format('grant connect on database %%I to %1$s', current_database());
                end $$""".formatted(WRITER));
        database = AuditDatabase.open(
                new AuditProperties(url, WRITER, "secret", engine.user(), engine.password()), "test");
        table = new AuditTable(database);
    }

    /** As whoever owns the tables; here even the superuser. */
    void asOwner(String sql) {
        PostgresServer engine = TestEngines.postgres();
        try (Connection connection = DriverManager.getConnection(url, engine.user(), engine.password());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure.getSQLState(), failure);
        }
    }

    @Override
    public void close() {
        database.close();
    }
}
