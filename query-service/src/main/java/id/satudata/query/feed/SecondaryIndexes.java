package id.satudata.query.feed;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The indexes only questions need: a table is filled faster without them, and each is made at once faster than by rows. */
@Component
class SecondaryIndexes {

    private static final String OF_GENERATION = """
            select indexrelid::regclass::text as name, pg_get_indexdef(indexrelid) as definition
            from pg_index
            join pg_class as indexed on indexed.oid = indrelid
            where indexed.relnamespace = ?::regnamespace and indexed.relkind = 'r' and not indexed.relispartition
              and not indisunique""";

    private final JdbcClient jdbc;

    SecondaryIndexes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Says how to make them again. */
    List<String> drop(Generation generation) {
        return jdbc
                .sql(OF_GENERATION)
                .param(generation.schema())
                .query((row, number) -> new Index(row.getString("name"), row.getString("definition")))
                .list()
                .stream()
                .map(this::drop)
                .toList();
    }

    void create(List<String> definitions) {
        definitions.forEach(definition -> jdbc.sql(definition).update());
    }

    private String drop(Index index) {
        jdbc.sql("drop index " + index.name()).update();
        return index.definition();
    }

    private record Index(String name, String definition) {}
}
