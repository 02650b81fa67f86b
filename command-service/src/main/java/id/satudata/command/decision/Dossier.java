package id.satudata.command.decision;

import id.satudata.kernel.event.Correction;
import id.satudata.kernel.event.Event;
import id.satudata.kernel.event.Fact;
import id.satudata.kernel.event.StandingFacts;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** A state that keeps the facts it rests on, so that each of them can be corrected or revoked later. */
public interface Dossier extends State {

    UUID id();

    StreamType streamType();

    StandingFacts facts();

    /** The citizens whom its facts are about. */
    Set<UUID> citizens();

    /** The village to which its subject belongs, by its code; empty where none is known. */
    Optional<String> home();

    @Override
    Dossier evolve(UUID eventId, Event event);

    /** Whether it can no longer be told whom this is about. */
    default boolean isErased() {
        return false;
    }

    /** What the rules of a fact look up. */
    Set<Reference> references(Fact fact);

    /** What the rules say about a fact, as if it were reported to this dossier. */
    Ruling rulingOn(Fact fact, World world, Context context);

    /** What the rules say about this dossier once a fact of it is gone. */
    Ruling rulingWithout(Fact revoked);

    /** What the rules say about the facts that rested on what was corrected or revoked since an earlier state. */
    default Ruling rulingAfter(Dossier before) {
        return Ruling.of();
    }

    /** The identifiers that a fact gives to the subject. */
    Set<Claim> claimsOf(Fact fact);

    /** The fields of a fact that a correction may change. */
    default List<String> correctableFields(Fact fact) {
        return Correction.correctableFields(fact.getClass());
    }

    /** The other dossier in which the same fact is kept, where it is about two. */
    default Optional<Reference> twinDossier(Fact fact) {
        return Optional.empty();
    }

    /** The event by which this dossier keeps the same fact as its twin. */
    default Optional<UUID> twinOf(Fact fact) {
        return Optional.empty();
    }

    default NewEvent append(Event event) {
        return new NewEvent(streamType(), id(), event);
    }
}
