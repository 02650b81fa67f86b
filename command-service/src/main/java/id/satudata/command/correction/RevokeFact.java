package id.satudata.command.correction;

import id.satudata.command.correction.rule.OnlyKnownFactsChange;
import id.satudata.command.correction.rule.OnlyStandingFactsChange;
import id.satudata.command.decision.Command;
import id.satudata.command.decision.Context;
import id.satudata.command.decision.Decision;
import id.satudata.command.decision.Dossier;
import id.satudata.command.decision.NewEvent;
import id.satudata.command.decision.Outcome;
import id.satudata.command.decision.Place;
import id.satudata.command.decision.Reference;
import id.satudata.command.decision.Ruling;
import id.satudata.command.decision.World;
import id.satudata.kernel.event.FactRevoked;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An earlier fact never happened. */
public record RevokeFact(UUID eventId) implements Command {

    @Override
    public Set<Reference> references() {
        return Set.of(new Reference.ByEvent(eventId));
    }

    @Override
    public Set<Reference> references(World known) {
        return known.find(new Reference.ByEvent(eventId), Dossier.class)
                .flatMap(dossier -> KeptFact.in(dossier, eventId))
                .map(RevokeFact::references)
                .orElseGet(Set::of);
    }

    private static Set<Reference> references(KeptFact wrong) {
        return Stream.concat(
                        wrong.references().stream(),
                        wrong.dossier().claimsOf(wrong.fact()).stream().map(Reference.ByClaim::new))
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Place place() {
        return new Place.HomeOf(references());
    }

    @Override
    public Decision decide(World world, Context context) {
        Optional<Dossier> dossier = world.find(new Reference.ByEvent(eventId), Dossier.class);
        Optional<KeptFact> standing = dossier.flatMap(kept -> KeptFact.in(kept, eventId));
        return Ruling.of(new OnlyKnownFactsChange(dossier.isPresent()))
                .thenDecide(() -> Ruling.of(new OnlyStandingFactsChange(standing))
                        .thenDecide(() -> revoke(standing.orElseThrow(), world)));
    }

    private static Decision revoke(KeptFact wrong, World world) {
        return wrong.withTwin(world)
                .map(RevokeFact::rulingWithout)
                .reduce(Ruling.of(), Ruling::and)
                .thenRecord(() -> outcome(wrong, world));
    }

    private static Ruling rulingWithout(KeptFact wrong) {
        Dossier rest = wrong.rest();
        return rest.rulingWithout(wrong.fact()).and(rest.rulingAfter(wrong.dossier()));
    }

    private static Outcome outcome(KeptFact wrong, World world) {
        Dossier dossier = wrong.dossier();
        return Outcome.of(dossier)
                .and(wrong.withTwin(world).map(RevokeFact::revocation).toList())
                .releasing(dossier.id(), wrong.ownClaims(), world);
    }

    private static NewEvent revocation(KeptFact wrong) {
        return wrong.dossier().append(new FactRevoked(wrong.fact().subjects(), wrong.eventId()));
    }
}
