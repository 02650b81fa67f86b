package id.satudata.query.breach;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import id.satudata.access.Access;
import id.satudata.access.Needs;
import id.satudata.audit.AuditTable;
import id.satudata.kernel.access.Action;
import id.satudata.query.api.Allowed;
import id.satudata.query.api.Problem;
import id.satudata.query.api.QueryParameter;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = "/v1/breaches", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Breaches", description = "What happened, who is affected, and what they are to be told")
class BreachApi {

    private static final String IDEMPOTENCY_KEY = "Idempotency-Key";
    private static final int LONGEST_KEY = 200;
    private static final int USUAL_PAGE = 100;
    private static final int LARGEST_PAGE = 1_000;

    private final Breaches breaches;
    private final AuditTable audit;
    private final Notice notice;
    private final Clock clock;

    BreachApi(Breaches breaches, AuditTable audit, Notice notice, Clock clock) {
        this.breaches = breaches;
        this.audit = audit;
        this.notice = notice;
        this.clock = clock;
    }

    @Needs(Action.WORK_BREACH)
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Put a breach on record",
            description =
                    "Affected is whoever was shown to that agency or actor in that time, by the audit; to anybody,"
                            + " where neither is named.")
    Recorded record(
            @RequestBody BreachReport sent,
            @Parameter(description = "the same key and body get the same answer; the same key with another body, 409")
                    @RequestHeader(name = IDEMPOTENCY_KEY, required = false)
                    @Nullable String key,
            Access access) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        String agency = access.caller().agency();
        Breach breach = breaches.record(
                sent.by(access.caller().id(), UUID.randomUUID(), now),
                key(key).map(text -> agency + '/' + text).orElse(null));
        return Recorded.of(breach, audit.subjectCount(breach.reach()));
    }

    @Needs(Action.WORK_BREACH)
    @GetMapping
    @Operation(summary = "Breaches on record, the latest first")
    BreachPage breaches(
            @Parameter(description = "the page mark of the answer before") @RequestParam(required = false) @Nullable String cursor,
            @Parameter(description = "1 to 1000; default: 100") @RequestParam(required = false) @Nullable String size) {
        int most = number(size);
        UUID after = new QueryParameter("cursor", cursor).uuid().orElse(null);
        if (after != null && breaches.find(after).isEmpty()) {
            throw Problem.badParameter("cursor", Allowed.CURSOR);
        }
        List<Breach> found = breaches.page(after, most + 1);
        List<Breach> shown = found.subList(0, Math.min(most, found.size()));
        return new BreachPage(shown, found.size() > most ? shown.getLast().id() : null);
    }

    @Needs(Action.WORK_BREACH)
    @GetMapping("/{id}")
    @Operation(summary = "A breach, how many are affected, and who, in pages")
    Affected affected(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable String size,
            Access access) {
        Breach breach = find(id);
        int most = number(size);
        UUID after = new QueryParameter("cursor", cursor).uuid().orElse(null);
        List<UUID> found = audit.subjects(breach.reach(), after, most + 1);
        List<UUID> shown = found.subList(0, Math.min(most, found.size()));
        access.about(shown);
        return new Affected(
                Recorded.of(breach, audit.subjectCount(breach.reach())),
                shown,
                found.size() > most ? shown.getLast() : null);
    }

    @Needs(Action.WORK_BREACH)
    @GetMapping("/{id}/notice")
    @Operation(
            summary = "A draft of the notice to those affected and to the authority",
            description = "In Indonesian and English, with gaps in brackets for what only people know.")
    Notice.Draft notice(@PathVariable String id) {
        Breach breach = find(id);
        return notice.of(breach, audit.subjectCount(breach.reach()), audit.fields(breach.reach()));
    }

    private Breach find(String id) {
        return new QueryParameter("id", id).uuid().flatMap(breaches::find).orElseThrow(Problem::unknownBreach);
    }

    private static Optional<String> key(@Nullable String sent) {
        Optional<String> key = new QueryParameter(IDEMPOTENCY_KEY, sent).text();
        if (key.filter(text -> text.length() > LONGEST_KEY).isPresent()) {
            throw Problem.badParameter(IDEMPOTENCY_KEY, new Allowed("textAtMost", Integer.toString(LONGEST_KEY)));
        }
        return key;
    }

    private static int number(@Nullable String size) {
        return new QueryParameter("size", size).number(1, LARGEST_PAGE, USUAL_PAGE);
    }

    /** @param cursor to be sent for the next page; null after the last */
    record BreachPage(List<Breach> breaches, @Nullable UUID cursor) {}

    /** @param subjects how many are affected, as far as the audit knows */
    record Recorded(@JsonUnwrapped Breach breach, Instant noticeDueAt, long subjects) {
        static Recorded of(Breach breach, long subjects) {
            return new Recorded(breach, breach.noticeDueAt(), subjects);
        }
    }

    /** @param cursor null after the last */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Affected(
            @JsonUnwrapped Recorded breach,
            List<UUID> citizens,
            @Nullable UUID cursor) {}
}
