package id.satudata.command.correction;

import id.satudata.command.correction.rule.CorrectionFitsItsField;
import id.satudata.command.correction.rule.CorrectionsChangeSomething;
import id.satudata.command.correction.rule.ErasedRecordsAreNotCorrected;
import id.satudata.command.correction.rule.OnlyCorrectableFieldsChange;
import id.satudata.command.correction.rule.OnlyKnownFactsChange;
import id.satudata.command.correction.rule.OnlyStandingFactsChange;
import id.satudata.command.decision.Claim;
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
import id.satudata.kernel.event.Fact;
import id.satudata.kernel.event.FactCorrected;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A field of an earlier fact was recorded wrongly. The fact as corrected has to satisfy the same rules as if it had been
 * reported so.
 */
public record CorrectFact(
        UUID eventId, String field, @Nullable String value) implements Command {

    @Override
    public Set<Reference> references() {
        return Set.of(new Reference.ByEvent(eventId));
    }

    @Override
    public Set<Reference> references(World known) {
        return known.find(new Reference.ByEvent(eventId), Dossier.class)
                .flatMap(dossier -> KeptFact.in(dossier, eventId))
                .map(wrong -> references(wrong, known))
                .orElseGet(Set::of);
    }

    private Set<Reference> references(KeptFact wrong, World known) {
        Stream<Reference> ofRules = wrong.withTwin(known)
                .flatMap(kept ->
                        corrected(kept.fact()).stream().flatMap(right -> kept.dossier().references(right).stream()));
        Stream<Reference> ofClaims =
                wrong.dossier().claimsOf(wrong.fact()).stream().map(Reference.ByClaim::new);
        return Stream.of(wrong.references().stream(), ofRules, ofClaims)
                .flatMap(Function.identity())
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
                        .thenDecide(() -> correct(standing.orElseThrow(), world, context)));
    }

    private Decision correct(KeptFact wrong, World world, Context context) {
        List<String> correctable = wrong.dossier().correctableFields(wrong.fact());
        Optional<Fact> right = corrected(wrong.fact());
        return Ruling.of(
                        new ErasedRecordsAreNotCorrected(wrong.dossier()),
                        new OnlyCorrectableFieldsChange(field, correctable))
                .thenDecide(() -> Ruling.of(
                                new CorrectionFitsItsField(right), new CorrectionsChangeSomething(wrong.fact(), right))
                        .thenDecide(() -> correct(wrong, right.orElseThrow(), world, context)));
    }

    private Decision correct(KeptFact wrong, Fact right, World world, Context context) {
        return wrong.withTwin(world)
                .map(kept -> rulingOn(kept, world, context))
                .reduce(Ruling.of(), Ruling::and)
                .thenRecord(() -> outcome(wrong, right, world));
    }

    private Ruling rulingOn(KeptFact wrong, World world, Context context) {
        return corrected(wrong.fact())
                .map(right -> wrong.rest()
                        .rulingOn(right, world, context)
                        .and(afterCorrecting(wrong).rulingAfter(wrong.dossier())))
                .orElseGet(Ruling::of);
    }

    private Dossier afterCorrecting(KeptFact wrong) {
        return wrong.dossier().evolve(wrong.eventId(), correction(wrong).event());
    }

    private Outcome outcome(KeptFact wrong, Fact right, World world) {
        Dossier dossier = wrong.dossier();
        return Outcome.of(dossier)
                .and(wrong.withTwin(world).map(this::correction).toList())
                .claiming(dossier.id(), without(dossier.claimsOf(right), dossier.claimsOf(wrong.fact())), world)
                .releasing(dossier.id(), without(wrong.ownClaims(), dossier.claimsOf(right)), world);
    }

    private NewEvent correction(KeptFact wrong) {
        return wrong.dossier().append(new FactCorrected(wrong.fact().subjects(), wrong.eventId(), field, stated()));
    }

    private Optional<Fact> corrected(Fact wrong) {
        return CorrectedFact.of(wrong, field, stated());
    }

    private @Nullable String stated() {
        return value == null || value.isBlank() ? null : value.strip();
    }

    private static Set<Claim> without(Set<Claim> claims, Set<Claim> others) {
        return claims.stream().filter(claim -> !others.contains(claim)).collect(Collectors.toUnmodifiableSet());
    }
}
