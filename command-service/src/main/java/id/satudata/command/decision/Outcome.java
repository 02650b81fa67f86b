package id.satudata.command.decision;

import id.satudata.command.decision.Decision.Holding;
import id.satudata.kernel.event.Fact;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What a command records if no requirement is broken.
 *
 * @param subjectId the stream the fact is chiefly about
 * @param claims identifiers given, with who gets them
 * @param released identifiers that nobody holds any more
 */
public record Outcome(UUID subjectId, List<NewEvent> events, List<Holding> claims, List<Claim> released) {

    /** A new fact of a dossier, with the identifiers it gives and that nobody holds yet. */
    public static Outcome of(Dossier dossier, Fact fact, World world) {
        return of(dossier, dossier.append(fact)).claiming(dossier.id(), dossier.claimsOf(fact), world);
    }

    public static Outcome of(Dossier dossier, NewEvent... events) {
        return new Outcome(dossier.id(), List.of(events), List.of(), List.of());
    }

    public Outcome and(Collection<NewEvent> more) {
        return new Outcome(subjectId, joined(events, more.stream()), claims, released);
    }

    public Outcome claiming(UUID holder, Set<Claim> wanted, World world) {
        Stream<Holding> free = wanted.stream()
                .filter(claim -> world.holderOf(claim).isEmpty())
                .map(claim -> new Holding(claim, holder));
        return new Outcome(subjectId, events, joined(claims, free), released);
    }

    /** Gives up those of the identifiers that are this holder's to give up. */
    public Outcome releasing(UUID holder, Set<Claim> unwanted, World world) {
        Stream<Claim> held = unwanted.stream()
                .filter(claim -> world.holderOf(claim).filter(holder::equals).isPresent());
        return new Outcome(subjectId, events, claims, joined(released, held));
    }

    Decision with(List<Finding> warnings) {
        return new Decision.Accepted(subjectId, events, warnings, claims, released);
    }

    private static <T> List<T> joined(List<T> some, Stream<T> more) {
        return Stream.concat(some.stream(), more).toList();
    }
}
