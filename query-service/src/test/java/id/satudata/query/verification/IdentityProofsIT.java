package id.satudata.query.verification;

import static org.assertj.core.api.Assertions.assertThat;

import id.satudata.embedded.TestEngines;
import id.satudata.kernel.event.RecordedEvent;
import id.satudata.query.record.RandomLives;
import id.satudata.query.record.RecordChange;
import id.satudata.query.search.index.SearchKeys;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** However the facts of the same lives come in, the same is kept. */
class IdentityProofsIT {

    private static final long SEED = 20_240_115;
    private static final List<List<RecordedEvent>> RECORDS = RandomLives.tell(500, SEED);
    private static final int MOST_FACTS =
            RECORDS.stream().mapToInt(List::size).max().orElseThrow();

    private SingleConnectionDataSource connection;
    private JdbcClient jdbc;
    private IdentityProofs proofs;

    @BeforeEach
    void createTable() {
        var engine = TestEngines.postgres();
        connection = new SingleConnectionDataSource(engine.freshDatabase(), engine.user(), engine.password(), true);
        Flyway.configure()
                .dataSource(connection)
                .schemas("read_1")
                .locations("classpath:db/readmodel")
                .load()
                .migrate();
        JdbcTemplate template = new JdbcTemplate(connection);
        template.execute("set search_path to read_1");
        jdbc = JdbcClient.create(template);
        proofs = new IdentityProofs(jdbc, SearchKeys.of("only-for-tests-only-for-tests-only"));
    }

    @AfterEach
    void disconnect() {
        connection.destroy();
    }

    @Test
    void factsThatComeOneByOneTwiceAndShuffledLeaveTheSameAsFromZero() {
        Random random = new Random(SEED);
        List<List<RecordChange>> lives =
                RECORDS.stream().map(record -> bitByBit(record, random)).toList();

        for (int step = 0; step < 2 * MOST_FACTS; step++) {
            proofs.follow(stepOfEach(lives, step));
        }
        List<String> kept = rows();
        jdbc.sql("truncate identity_proof").update();
        proofs.follow(RECORDS.stream().map(record -> change(List.of(), record)).toList());

        assertThat(kept).hasSizeGreaterThan(RECORDS.size() / 3).isEqualTo(rows());
    }

    private static List<RecordChange> bitByBit(List<RecordedEvent> record, Random random) {
        List<RecordedEvent> shuffled = new ArrayList<>(record);
        Collections.shuffle(shuffled, random);
        List<RecordChange> changes = new ArrayList<>();
        List<RecordedEvent> known = List.of();
        for (RecordedEvent arrival : shuffled) {
            List<RecordedEvent> more = new ArrayList<>(known);
            more.add(arrival);
            more.sort(Comparator.comparingLong(event -> event.envelope().position()));
            changes.add(change(known, more));
            changes.add(change(more, more));
            known = more;
        }
        return changes;
    }

    private static List<RecordChange> stepOfEach(List<List<RecordChange>> lives, int step) {
        return lives.stream()
                .filter(changes -> step < changes.size())
                .map(changes -> changes.get(step))
                .toList();
    }

    private List<String> rows() {
        return jdbc.sql("select identity_proof::text as row from identity_proof order by 1")
                .query((row, number) -> row.getString("row"))
                .list();
    }

    private static RecordChange change(List<RecordedEvent> before, List<RecordedEvent> after) {
        return new RecordChange(after.getFirst().envelope().streamId(), before, after);
    }
}
