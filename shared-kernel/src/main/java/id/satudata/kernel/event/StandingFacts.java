package id.satudata.kernel.event;

import id.satudata.kernel.privacy.Category;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Facts as they stand once every correction and revocation has been taken into account, by event id and in the order
 * they were recorded. Immutable. A correction of a fact that is not here, or that does not fit it, changes nothing:
 * whoever decides has checked it before it was recorded.
 */
public final class StandingFacts {

    private static final StandingFacts NONE = of(List.of(), Set.of(), Map.of());

    private final GrowingList<Standing> recorded;
    private final GrowingList<Fact> inOrder;
    private final Set<Category> erased;
    private final Map<UUID, Change> changes;

    private record Standing(UUID eventId, Fact fact) {}

    /** What was done to the facts: corrected, revoked or erased, and about whom that was. */
    public record Change(Class<? extends Event> kind, Set<UUID> subjects) {}

    private StandingFacts(
            GrowingList<Standing> recorded,
            GrowingList<Fact> inOrder,
            Set<Category> erased,
            Map<UUID, Change> changes) {
        this.recorded = recorded;
        this.inOrder = inOrder;
        this.erased = erased;
        this.changes = changes;
    }

    private static StandingFacts of(List<Standing> standing, Set<Category> erased, Map<UUID, Change> changes) {
        List<Fact> inOrder = standing.stream()
                .map(Standing::fact)
                .sorted(Comparator.comparing(Fact::effectiveOn))
                .toList();
        return new StandingFacts(GrowingList.of(standing), GrowingList.of(inOrder), erased, changes);
    }

    public static StandingFacts none() {
        return NONE;
    }

    public StandingFacts with(UUID eventId, Event event) {
        return switch (event) {
            case FactRevoked revoked -> without(revoked.eventId()).changedBy(eventId, revoked);
            case FactCorrected corrected -> corrected(corrected).changedBy(eventId, corrected);
            case PersonalDataErased erasure ->
                withoutPersonalData(Set.copyOf(erasure.categories())).changedBy(eventId, erasure);
            case Fact fact ->
                new StandingFacts(recorded.with(new Standing(eventId, fact)), inserted(fact), erased, changes);
            default -> this;
        };
    }

    public Optional<Fact> find(UUID eventId) {
        return recorded.stream()
                .filter(standing -> standing.eventId().equals(eventId))
                .map(Standing::fact)
                .findFirst();
    }

    /** What an event has done to the facts; empty for one that is none of these changes, or not of here. */
    public Optional<Change> change(UUID eventId) {
        return Optional.ofNullable(changes.get(eventId));
    }

    private StandingFacts changedBy(UUID eventId, Event event) {
        Map<UUID, Change> more = new HashMap<>(changes);
        more.put(eventId, new Change(event.getClass(), event.subjects()));
        return new StandingFacts(recorded, inOrder, erased, Map.copyOf(more));
    }

    /** What personal data has been erased from the facts that were recorded until then. */
    public Set<Category> erased() {
        return erased;
    }

    /** The facts, first recorded first. */
    public Collection<Fact> all() {
        return recorded.stream().map(Standing::fact).toList();
    }

    /** The facts by the day they are effective on; those of one day, first recorded first. */
    public List<Fact> inOrder() {
        return inOrder;
    }

    /** The facts by event id, first recorded first. */
    public SequencedMap<UUID, Fact> byEventId() {
        SequencedMap<UUID, Fact> facts = new LinkedHashMap<>();
        recorded.forEach(standing -> facts.put(standing.eventId(), standing.fact()));
        return Collections.unmodifiableSequencedMap(facts);
    }

    /** Most facts come after all others, and then nothing is copied. */
    private GrowingList<Fact> inserted(Fact fact) {
        int place = inOrder.size();
        while (place > 0 && inOrder.get(place - 1).effectiveOn().isAfter(fact.effectiveOn())) {
            place--;
        }
        if (place == inOrder.size()) {
            return inOrder.with(fact);
        }
        List<Fact> facts = new ArrayList<>(inOrder);
        facts.add(place, fact);
        return GrowingList.of(facts);
    }

    private StandingFacts corrected(FactCorrected correction) {
        Fact wrong = find(correction.eventId()).orElse(null);
        if (wrong == null || !Correction.fits(wrong, correction.field(), correction.value())) {
            return this;
        }
        Fact right = Correction.apply(wrong, correction.field(), correction.value());
        return of(
                recorded.stream()
                        .map(standing -> standing.eventId().equals(correction.eventId())
                                ? new Standing(standing.eventId(), right)
                                : standing)
                        .toList(),
                erased,
                changes);
    }

    private StandingFacts without(UUID eventId) {
        return of(
                recorded.stream()
                        .filter(standing -> !standing.eventId().equals(eventId))
                        .toList(),
                erased,
                changes);
    }

    private StandingFacts withoutPersonalData(Set<Category> categories) {
        Set<Category> all = Stream.concat(erased.stream(), categories.stream()).collect(Collectors.toUnmodifiableSet());
        return of(
                recorded.stream()
                        .map(standing ->
                                new Standing(standing.eventId(), PersonalFields.without(categories, standing.fact())))
                        .toList(),
                all,
                changes);
    }
}
