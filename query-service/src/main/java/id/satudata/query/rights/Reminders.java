package id.satudata.query.rights;

import id.satudata.query.feed.ReadModel;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks at the clock once a minute and reminds of what is due: once for each request and stage, whoever looks. */
@Component
class Reminders {
    private static final Logger LOG = LoggerFactory.getLogger(Reminders.class);

    private static final String REMIND = """
            insert into rights_reminder (request_id, stage, reminded_at)
            select request_id, stage, ?
            from rights_request, unnest(?, ?) as look (stage, reaches)
            where answered_at is null and due_at <= reaches
            order by due_at, request_id, reaches desc
            on conflict do nothing
            returning request_id, stage""";

    private final ReadModel readModel;
    private final Clock clock;
    private volatile Workload workload = Workload.NONE;

    Reminders(ReadModel readModel, Clock clock) {
        this.readModel = readModel;
        this.clock = clock;
    }

    private record Reminder(UUID requestId, Stage stage) {
        static Reminder of(ResultSet row, int number) throws SQLException {
            return new Reminder(row.getObject("request_id", UUID.class), Stage.valueOf(row.getString("stage")));
        }
    }

    @Scheduled(initialDelay = 10_000, fixedDelay = 60_000)
    void look() {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        readModel.change(jdbc -> remind(jdbc, now)).forEach(Reminders::say);
        workload = readModel.query(jdbc -> Workload.in(jdbc, now));
    }

    /** As it was at the last look. */
    Workload workload() {
        return workload;
    }

    private static List<Reminder> remind(JdbcClient jdbc, Instant now) {
        return jdbc.sql(REMIND)
                .params(
                        now.atOffset(ZoneOffset.UTC),
                        new SqlArrayValue(
                                "text",
                                Arrays.stream(Stage.values()).map(Stage::name).toArray()),
                        new SqlArrayValue(
                                "timestamptz",
                                Arrays.stream(Stage.values())
                                        .map(stage -> stage.reaches(now).toString())
                                        .toArray()))
                .query(Reminder::of)
                .list();
    }

    /** An id of a request is nobody's data. */
    private static void say(Reminder reminder) {
        switch (reminder.stage()) {
            case DAY_BEFORE -> LOG.info("Rights request {} is due within 24 hours", reminder.requestId());
            case HOURS_BEFORE -> LOG.warn("Rights request {} is due within 6 hours", reminder.requestId());
            case OVERDUE -> LOG.error("Rights request {} is overdue", reminder.requestId());
        }
    }
}
