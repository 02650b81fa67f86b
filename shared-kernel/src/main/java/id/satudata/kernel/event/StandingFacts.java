package id.satudata.kernel.event;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.UUID;

/**
 * Facts as they stand once every correction and revocation has been taken into account, by event id and in the order
 * they were recorded. Immutable. A correction of a fact that is not here, or that does not fit it, changes nothing:
 * whoever decides has checked it before it was recorded.
 */
public final class StandingFacts {

    private static final StandingFacts NONE = new StandingFacts(new LinkedHashMap<>());

    private final SequencedMap<UUID, Fact> facts;

    private StandingFacts(SequencedMap<UUID, Fact> facts) {
        this.facts = Collections.unmodifiableSequencedMap(facts);
    }

    public static StandingFacts none() {
        return NONE;
    }

    public StandingFacts with(UUID eventId, Event event) {
        return switch (event) {
            case FactRevoked revoked -> without(revoked.eventId());
            case FactCorrected corrected -> corrected(corrected);
            case Fact fact -> put(eventId, fact);
            default -> this;
        };
    }

    public Optional<Fact> find(UUID eventId) {
        return Optional.ofNullable(facts.get(eventId));
    }

    /** The facts, first recorded first. */
    public Collection<Fact> all() {
        return facts.values();
    }

    public SequencedMap<UUID, Fact> byEventId() {
        return facts;
    }

    private StandingFacts corrected(FactCorrected correction) {
        Fact wrong = facts.get(correction.eventId());
        if (wrong == null || !Correction.fits(wrong, correction.field(), correction.value())) {
            return this;
        }
        return put(correction.eventId(), Correction.apply(wrong, correction.field(), correction.value()));
    }

    private StandingFacts put(UUID eventId, Fact fact) {
        SequencedMap<UUID, Fact> next = new LinkedHashMap<>(facts);
        next.put(eventId, fact);
        return new StandingFacts(next);
    }

    private StandingFacts without(UUID eventId) {
        SequencedMap<UUID, Fact> next = new LinkedHashMap<>(facts);
        next.remove(eventId);
        return new StandingFacts(next);
    }
}
