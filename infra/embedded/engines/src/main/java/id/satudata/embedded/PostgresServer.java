package id.satudata.embedded;

/** A PostgreSQL server for tests; user and password are good for every database of it. */
public interface PostgresServer extends TestServer {
    String jdbcUrl(String database);

    String user();

    String password();

    /** Creates an empty database of its own name and returns its JDBC address. */
    String freshDatabase();
}
