package id.satudata.bench.footprint;

import id.satudata.bench.client.Caller;
import id.satudata.bench.platform.Site;
import id.satudata.bench.platform.Stand;
import id.satudata.standalone.launch.Part;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** What the platform keeps, in bytes, with indexes. */
record Sizes(Site site, Caller caller) {

    private static final String READ_MODEL = """
            select coalesce(sum(pg_total_relation_size(c.oid)), 0)
            from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where c.relkind = 'r' and n.nspname like 'read\\_%' and""";

    static Sizes of(Stand stand, Caller caller) {
        return new Sizes(stand.site(), caller);
    }

    /** By place, in the order in which events come there. */
    Map<String, Long> bytes() throws IOException, SQLException {
        Map<String, Long> bytes = new LinkedHashMap<>();
        bytes.put("store", number("command", "select pg_total_relation_size('domain_event')"));
        bytes.put(
                "keys and identifiers",
                number(
                        "command",
                        "select pg_total_relation_size('idempotency_key') + pg_total_relation_size('identifier_claim')"));
        bytes.put("topic", topic());
        bytes.put("record", number("query", READ_MODEL + " c.relname not like 'cube%'"));
        bytes.put("cube", number("query", READ_MODEL + " c.relname like 'cube%'"));
        bytes.put("index", index());
        return bytes;
    }

    long lastPosition() throws IOException, SQLException {
        return number("command", "select coalesce(max(globalindex), 0) from domain_event");
    }

    /** Segments only; the broker's own index files are made large beforehand and hold nothing yet. */
    private long topic() throws IOException {
        return files("data/kafka", ".*/satudata\\.[^/]*/[0-9]+\\.log");
    }

    /** By its files: the node itself tells its sizes some seconds late. */
    private long index() throws IOException {
        // so that what was just written is in segments
        caller.post(site.settings().url(Part.ELASTICSEARCH) + "/_flush", new byte[0], null);
        return files("data/elasticsearch", ".*/indices/.*/index/[^/]*");
    }

    private long files(String folder, String path) throws IOException {
        try (Stream<Path> files = Files.walk(site.folder().resolve(folder))) {
            return files.filter(file -> file.toString().matches(path))
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }

    private long number(String database, String query) throws IOException, SQLException {
        try (Connection connection = site.database(database);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }
}
