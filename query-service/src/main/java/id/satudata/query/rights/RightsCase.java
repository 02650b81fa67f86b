package id.satudata.query.rights;

import id.satudata.kernel.event.RecordedEvent;
import id.satudata.kernel.rights.RightsAnswered;
import id.satudata.kernel.rights.RightsChannel;
import id.satudata.kernel.rights.RightsEvent;
import id.satudata.kernel.rights.RightsKind;
import id.satudata.kernel.rights.RightsOutcome;
import id.satudata.kernel.rights.RightsRequested;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A request as it stands, without what anybody wrote.
 *
 * @param resolution null while the request is open
 */
record RightsCase(
        UUID requestId,
        UUID citizenId,
        RightsKind kind,
        RightsChannel channel,
        Instant receivedAt,
        Instant dueAt,
        @Nullable Resolution resolution) {

    /** @param doneBy the event by which it was done */
    record Resolution(
            Instant answeredAt,
            RightsOutcome outcome,
            @Nullable String legalBasis,
            @Nullable UUID doneBy) {}

    static RightsCase of(RightsRequested request) {
        return new RightsCase(
                request.requestId(),
                request.citizenId(),
                request.kind(),
                request.channel(),
                request.receivedAt(),
                request.dueAt(),
                null);
    }

    /** The requests in one citizen's record, by position of the log. */
    static SequencedMap<UUID, RightsCase> in(List<RecordedEvent> events) {
        SequencedMap<UUID, RightsCase> cases = new LinkedHashMap<>();
        events.forEach(recorded -> {
            if (recorded.event() instanceof RightsEvent event) {
                after(cases, event, recorded.envelope().recordedAt()).ifPresent(now -> cases.put(now.requestId(), now));
            }
        });
        return cases;
    }

    private static Optional<RightsCase> after(Map<UUID, RightsCase> cases, RightsEvent event, Instant recordedAt) {
        return switch (event) {
            case RightsRequested request -> Optional.of(of(request));
            case RightsAnswered answer ->
                Optional.ofNullable(cases.get(answer.requestId())).map(open -> open.answered(answer, recordedAt));
        };
    }

    private RightsCase answered(RightsAnswered answer, Instant answeredAt) {
        return new RightsCase(
                requestId,
                citizenId,
                kind,
                channel,
                receivedAt,
                dueAt,
                new Resolution(answeredAt, answer.outcome(), answer.legalBasis(), answer.doneBy()));
    }

    boolean isOpen() {
        return resolution == null;
    }

    /** Whether a copy is to be handed out: until the request is answered, and as long again once it has been granted. */
    boolean isAccessDue(Instant now) {
        Resolution known = resolution;
        return kind == RightsKind.ACCESS
                && (known == null
                        || (known.outcome() == RightsOutcome.GRANTED
                                && now.isBefore(known.answeredAt().plus(RightsRequested.TIME_TO_ANSWER))));
    }

    /** Whether the deadline has passed, or had passed when the answer came. */
    boolean isOverdue(Instant now) {
        Resolution known = resolution;
        return (known == null ? now : known.answeredAt()).isAfter(dueAt);
    }
}
