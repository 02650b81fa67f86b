package id.satudata.audit;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** The rows of the audit: added in groups, read in pages, never changed. */
public final class AuditTable {
    private static final String INSERT = """
            insert into audit.access_event (event_id, event_type, recorded_at, service, actor, agency, role, action,
                                            decision, reason, purpose, basis, fields, subjects, rules)
            select event_id, event_type, recorded_at, service, actor, agency, role, action,
                   decision, reason, purpose, basis, fields, subjects, rules
            from jsonb_to_recordset(?::jsonb) as entry (
                event_id uuid, event_type text, recorded_at timestamptz, service text, actor text, agency text,
                role text, action text, decision text, reason text, purpose text, basis text, fields text,
                subjects uuid[], rules text)""";
    private static final String LATEST_RULES =
            "select rules from audit.access_event where rules is not null order by position desc limit 1";
    private static final String BETWEEN =
            "select %s from audit.access_event where position > ? and position <= ? order by position limit ?"
                    .formatted(AuditRows.COLUMNS);
    private static final String IS_KNOWN = "select exists (select from audit.access_event where event_id = ?)";
    /** Of whoever notes a change of the rules; any number that nobody else locks in this database. */
    private static final long RULES_LOCK = 0xACCE55;

    private final AuditDatabase database;
    private final JdbcTemplate jdbc;

    AuditTable(AuditDatabase database) {
        this.database = database;
        this.jdbc = database.jdbc();
    }

    /** In one statement, which is one transaction: all are there for good when this returns. */
    void insert(Collection<AuditEvent> events) {
        jdbc.update(INSERT, AuditRows.json(events));
    }

    /** Unless the latest change was to the same rules. */
    void insertIfChanged(AuditEvent rules) {
        database.transaction().executeWithoutResult(status -> {
            jdbc.query("select pg_advisory_xact_lock(?)", row -> {}, RULES_LOCK);
            if (!Objects.equals(latestRules(), rules.account().rules())) {
                insert(List.of(rules));
            }
        });
    }

    private @Nullable String latestRules() {
        return jdbc.queryForList(LATEST_RULES, String.class).stream()
                .findFirst()
                .orElse(null);
    }

    /** The latest first. */
    public List<AuditRow> page(AuditFilter filter, int limit) {
        AuditSelect select = new AuditSelect(filter, limit);
        return jdbc.query(select.sql(), AuditRows::read, select.arguments());
    }

    /** In the order of the log. */
    public List<AuditRow> between(long after, long upTo, int limit) {
        return jdbc.query(BETWEEN, AuditRows::read, after, upTo, limit);
    }

    /** How many people were shown to somebody. */
    public long subjectCount(AuditReach reach) {
        String sql =
                "select count(distinct subject) from (select unnest(subjects) as subject" + reach.rows() + ") as shown";
        return Objects.requireNonNull(
                jdbc.queryForObject(sql, Long.class, reach.arguments().toArray()));
    }

    /** Who they were, in the order of their ids. */
    public List<UUID> subjects(AuditReach reach, @Nullable UUID after, int limit) {
        List<Object> arguments = reach.arguments();
        String beyond = "";
        if (after != null) {
            beyond = " where subject > ?";
            arguments.add(after);
        }
        arguments.add(limit);
        String sql = "select distinct subject from (select unnest(subjects) as subject" + reach.rows() + ") as shown"
                + beyond + " order by subject limit ?";
        return jdbc.query(sql, (row, number) -> row.getObject(1, UUID.class), arguments.toArray());
    }

    /** The codes of the fields that were shown of anybody. */
    public List<String> fields(AuditReach reach) {
        String sql = "select distinct fields" + reach.rows() + " and cardinality(subjects) > 0";
        return jdbc
                .query(
                        sql,
                        (row, number) -> AuditRows.words(row.getString(1)),
                        reach.arguments().toArray())
                .stream()
                .flatMap(List::stream)
                .distinct()
                .sorted()
                .toList();
    }

    public boolean isKnown(UUID event) {
        return Boolean.TRUE.equals(jdbc.queryForObject(IS_KNOWN, Boolean.class, event));
    }

    /** Fails where the audit cannot be read. */
    void requireReadable() {
        jdbc.query("select from audit.access_event limit 1", row -> {});
    }
}
