package id.satudata.command.correction;

import id.satudata.command.decision.Claim;
import id.satudata.command.decision.Dossier;
import id.satudata.command.decision.Reference;
import id.satudata.command.decision.World;
import id.satudata.kernel.event.Fact;
import id.satudata.kernel.event.FactRevoked;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A fact that stands, and where it is kept.
 *
 * @param eventId the event that told it
 */
record KeptFact(Dossier dossier, UUID eventId, Fact fact) {

    static Optional<KeptFact> in(Dossier dossier, UUID eventId) {
        return dossier.facts().find(eventId).map(fact -> new KeptFact(dossier, eventId, fact));
    }

    /** This fact and its twin, if it is about two: what is right or wrong in one is so in the other. */
    Stream<KeptFact> withTwin(World world) {
        return Stream.concat(Stream.of(this), twin(world).stream());
    }

    /** What has to be looked up to find the twin. */
    Set<Reference> references() {
        return dossier.twinDossier(fact).map(Set::of).orElseGet(Set::of);
    }

    /** The dossier as it would be had the fact never been told. */
    Dossier rest() {
        return dossier.evolve(eventId, new FactRevoked(fact.subjects(), eventId));
    }

    /** The identifiers that only this fact gives: whatever another one gives too remains the subject's. */
    Set<Claim> ownClaims() {
        Set<Claim> alsoGiven = rest().facts().all().stream()
                .flatMap(other -> dossier.claimsOf(other).stream())
                .collect(Collectors.toUnmodifiableSet());
        return dossier.claimsOf(fact).stream()
                .filter(claim -> !alsoGiven.contains(claim))
                .collect(Collectors.toUnmodifiableSet());
    }

    private Optional<KeptFact> twin(World world) {
        return dossier.twinDossier(fact)
                .flatMap(reference -> world.find(reference, Dossier.class))
                .flatMap(other -> other.twinOf(fact).flatMap(twinId -> in(other, twinId)));
    }
}
