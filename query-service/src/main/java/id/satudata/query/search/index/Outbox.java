package id.satudata.query.search.index;

import id.satudata.query.feed.ReadModel;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Component;

/** The citizens whose document is behind their record, in table {@code search_outbox}. */
@Component
class Outbox {

    /** Far longer than a bulk takes; after a crash others go on with the claimed after that time. */
    static final Duration LEASE = Duration.ofSeconds(20);

    /** Of whoever waits without a change the index lacks: such a one comes last, and no question waits for it. */
    static final long NO_POSITION = Long.MAX_VALUE;

    private final ReadModel readModel;

    Outbox(ReadModel readModel) {
        this.readModel = readModel;
    }

    /** Undertakes to index the citizens waiting longest; others skip them meanwhile. */
    List<Claim> claim(int most) {
        return readModel.change(jdbc -> jdbc.sql("""
                        update search_outbox set claimed_until = clock_timestamp() + make_interval(secs => ?)
                        where citizen_id in (
                            select citizen_id from search_outbox
                            where due_on is null and parked is null
                              and (claimed_until is null or claimed_until < clock_timestamp())
                            order by since_position, citizen_id limit ? for update skip locked)
                        returning current_schema() as generation, citizen_id, revision""")
                .params(LEASE.toSeconds(), most)
                .query((row, number) -> new Claim(
                        row.getString("generation"), row.getObject("citizen_id", UUID.class), row.getLong("revision")))
                .list());
    }

    /**
     * The claimed are visible in the index. Whoever changed meanwhile waits on; whoever will be another on a later day
     * waits for that day.
     */
    void done(Collection<Claim> written, Map<UUID, LocalDate> dueOn) {
        readModel.change(jdbc -> {
            Collection<Claim> claims = ofThisGeneration(jdbc, written);
            lock(jdbc, ids(claims));
            Collection<Claim> dated = claims.stream()
                    .filter(claim -> dueOn.containsKey(claim.citizenId()))
                    .toList();
            jdbc.sql("""
                    update search_outbox set due_on = later.day
                    from unnest(?, ?, ?) as later (citizen_id, revision, day)
                    where search_outbox.citizen_id = later.citizen_id and search_outbox.revision = later.revision""")
                    .params(ids(dated), revisions(dated), days(dated, dueOn))
                    .update();
            jdbc.sql("""
                    delete from search_outbox using unnest(?, ?) as done (citizen_id, revision)
                    where search_outbox.citizen_id = done.citizen_id and search_outbox.revision = done.revision
                      and due_on is null""").params(ids(claims), revisions(claims)).update();
            return free(jdbc, ids(claims));
        });
    }

    /** Gives claimed citizens back, to be tried again. */
    void release(Collection<Claim> given) {
        readModel.change(jdbc -> {
            Collection<Claim> claims = ofThisGeneration(jdbc, given);
            lock(jdbc, ids(claims));
            return free(jdbc, ids(claims));
        });
    }

    /** Sets a citizen aside whose document the index refuses, until the record changes. */
    void park(Claim claim, String reason) {
        readModel.change(jdbc -> jdbc.sql("""
                        update search_outbox set parked = ?, claimed_until = null
                        where citizen_id = ? and revision = ? and current_schema() = ?""")
                .params(reason, claim.citizenId(), claim.revision(), claim.generation())
                .update());
    }

    /** Lets those wait again for whom the day has come. */
    void wake(LocalDate today) {
        readModel.change(jdbc -> jdbc.sql("""
                        update search_outbox
                        set due_on = null, since_position = ?, waiting_since = clock_timestamp(), revision = revision + 1
                        where due_on <= ?""").params(NO_POSITION, today).update());
    }

    /** Puts every citizen of the record in, for an index that has nobody. */
    void markAll() {
        mark("min(position)", List.of());
    }

    /** Puts every citizen of the record in, for an index that may have someone otherwise; no question waits for that. */
    void recheckAll() {
        mark("?", List.of(NO_POSITION));
    }

    /** Whether every change up to this position can be found. */
    boolean isVisible(long position) {
        return readModel.query(
                jdbc -> jdbc.sql("""
                        select not exists (
                            select 1 from search_outbox
                            where since_position <= ? and due_on is null and parked is null)""").param(position).query(Boolean.class).single());
    }

    /** The first change that cannot be found yet; empty when all can. */
    Optional<Front> front() {
        return readModel.query(jdbc -> jdbc.sql("""
                        select since_position, extract(epoch from clock_timestamp() - waiting_since)::bigint as seconds
                        from search_outbox where due_on is null and parked is null and since_position < ?
                        order by since_position, citizen_id limit 1""")
                .param(NO_POSITION)
                .query((row, number) -> new Front(row.getLong("since_position"), row.getLong("seconds")))
                .optional());
    }

    Backlog backlog() {
        return readModel.query(jdbc -> jdbc.sql("""
                        select count(*) filter (where parked is null) as waiting,
                               count(*) filter (where parked is not null) as parked
                        from search_outbox where due_on is null or parked is not null""")
                .query((row, number) -> new Backlog(row.getLong("waiting"), row.getLong("parked")))
                .single());
    }

    private void mark(String sincePosition, List<Long> parameters) {
        readModel.change(jdbc ->
                jdbc.sql("""
                        insert into search_outbox (citizen_id, since_position)
                        select citizen_id, %s from fact group by citizen_id order by citizen_id
                        on conflict (citizen_id) do update
                        set since_position = case when search_outbox.due_on is null and search_outbox.parked is null
                                                  then least(search_outbox.since_position, excluded.since_position)
                                                  else excluded.since_position end,
                            revision = search_outbox.revision + 1,
                            due_on = null,
                            parked = null""".formatted(sincePosition)).params(parameters).update());
    }

    /** What was claimed before a swap tells nothing of the rows that have taken their place. */
    private static Collection<Claim> ofThisGeneration(JdbcClient jdbc, Collection<Claim> claims) {
        String generation =
                jdbc.sql("select current_schema()").query(String.class).single();
        return claims.stream()
                .filter(claim -> claim.generation().equals(generation))
                .toList();
    }

    /** In the order in which the feed takes the same rows, so that the two never wait for each other in a circle. */
    private static void lock(JdbcClient jdbc, SqlArrayValue citizenIds) {
        jdbc.sql("select citizen_id from search_outbox where citizen_id = any(?) order by citizen_id for update")
                .param(citizenIds)
                .query(UUID.class)
                .list();
    }

    private static int free(JdbcClient jdbc, SqlArrayValue citizenIds) {
        return jdbc.sql("update search_outbox set claimed_until = null where citizen_id = any(?)")
                .param(citizenIds)
                .update();
    }

    private static SqlArrayValue ids(Collection<Claim> claims) {
        return new SqlArrayValue("uuid", claims.stream().map(Claim::citizenId).toArray());
    }

    private static SqlArrayValue revisions(Collection<Claim> claims) {
        return new SqlArrayValue("bigint", claims.stream().map(Claim::revision).toArray());
    }

    private static SqlArrayValue days(Collection<Claim> claims, Map<UUID, LocalDate> dueOn) {
        return new SqlArrayValue(
                "date",
                claims.stream().map(claim -> dueOn.get(claim.citizenId())).toArray());
    }
}
