package id.satudata.embedded;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.postgresql.PGConnection;

/** The superuser's work in a server: roles and databases. */
record PostgresAdmin(String jdbcUrl, String user, String password) {
    void createRole(String role, String rolePassword) {
        run(connection -> {
            if (!exists(connection, "select from pg_roles where rolname = ?", role)) {
                execute(connection, "create role %I login", role);
            }
            // hashed on this side: the password itself appears neither in a statement nor in the server's log
            connection.unwrap(PGConnection.class).alterUserPassword(role, rolePassword.toCharArray(), "scram-sha-256");
        });
    }

    void createDatabase(String database, String owner) {
        run(connection -> {
            if (!exists(connection, "select from pg_database where datname = ?", database)) {
                execute(connection, "create database %I", database);
            }
            execute(connection, "alter database %I owner to %I", database, owner);
            execute(connection, "revoke all on database %I from public", database);
        });
    }

    void letIn(String database, String role) {
        run(connection -> execute(connection, "grant connect on database %I to %I", database, role));
    }

    private void run(Work work) {
        try (var connection = DriverManager.getConnection(jdbcUrl, user, password)) {
            work.run(connection);
        } catch (SQLException failure) {
            throw new EngineFailure("PostgreSQL refused: " + failure.getMessage(), failure);
        }
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            return statement.executeQuery().next();
        }
    }

    // Names can't be bound as parameters; the server quotes them.
    private static void execute(Connection connection, String template, String... names) throws SQLException {
        try (var quote = connection.prepareStatement("select format(?, variadic ?)");
                var statement = connection.createStatement()) {
            quote.setString(1, template);
            quote.setArray(2, connection.createArrayOf("text", names));
            var quoted = quote.executeQuery();
            quoted.next();
            statement.execute(quoted.getString(1));
        }
    }

    private interface Work {
        void run(Connection connection) throws SQLException;
    }
}
