package id.satudata.command.citizen;

import id.satudata.command.decision.Decision;
import id.satudata.command.decision.Reference;
import id.satudata.command.decision.World;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Two citizens of whom one fact speaks. */
final class Couple {

    private Couple() {}

    static Set<Reference> references(Who first, Who second) {
        return Stream.of(first, second)
                .flatMap(who -> who.references().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Decides about the two, or says which of them is not known. */
    static Decision decide(Who first, Who second, World world, BiFunction<Citizen, Citizen, Decision> decision) {
        return first.rulingIn(world)
                .and(second.rulingIn(world))
                .thenDecide(() -> decision.apply(
                        first.in(world).orElseThrow(), second.in(world).orElseThrow()));
    }
}
