package id.satudata.query.rights;

import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How much there is to answer.
 *
 * @param open all that has no answer
 * @param dueWithinDay of these, what is due within 24 hours and not overdue
 * @param overdue of these, what should have been answered
 */
record Workload(long open, long dueWithinDay, long overdue) {

    static final Workload NONE = new Workload(0, 0, 0);

    private static final String COUNT = """
            select count(*) as open,
                   count(*) filter (where due_at >= ? and due_at <= ?) as due_within_day,
                   count(*) filter (where due_at < ?) as overdue
            from rights_request where (answered_at is not null) = false""";

    static Workload in(JdbcClient jdbc, Instant now) {
        return jdbc.sql(COUNT)
                .params(
                        now.atOffset(ZoneOffset.UTC),
                        Stage.DAY_BEFORE.reaches(now).atOffset(ZoneOffset.UTC),
                        now.atOffset(ZoneOffset.UTC))
                .query((row, number) ->
                        new Workload(row.getLong("open"), row.getLong("due_within_day"), row.getLong("overdue")))
                .single();
    }
}
