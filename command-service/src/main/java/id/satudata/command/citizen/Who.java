package id.satudata.command.citizen;

import id.satudata.command.citizen.rule.CitizenIsKnown;
import id.satudata.command.citizen.rule.CitizenIsNamedByNikOrId;
import id.satudata.command.decision.Decision;
import id.satudata.command.decision.Reference;
import id.satudata.command.decision.Ruling;
import id.satudata.command.decision.World;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How an agency names a citizen: by exactly one of NIK and id.
 *
 * @param path where in the fact the name stands, with a full stop at its end; empty at its top
 */
public record Who(
        String path, @Nullable String nik, @Nullable UUID citizenId) {

    public static Who of(@Nullable String nik, @Nullable UUID citizenId) {
        return new Who("", nik, citizenId);
    }

    public Who at(String newPath) {
        return new Who(newPath, nik, citizenId);
    }

    public boolean isNamedOnce() {
        return (citizenId == null) != (Identifiers.stated(nik) == null);
    }

    public Set<Reference> references() {
        return reference().map(Set::of).orElseGet(Set::of);
    }

    public Optional<Citizen> in(World world) {
        return reference()
                .flatMap(reference -> world.find(reference, Citizen.class))
                .filter(Citizen::isRegistered)
                .filter(citizen -> !citizen.isErased());
    }

    public Ruling rulingIn(World world) {
        return Ruling.of(new CitizenIsNamedByNikOrId(this), new CitizenIsKnown(this, in(world)));
    }

    /** Decides about the citizen, or says that nobody known is named. */
    public Decision decide(World world, Function<Citizen, Decision> decision) {
        return rulingIn(world).thenDecide(() -> decision.apply(in(world).orElseThrow()));
    }

    public String field() {
        return path + (nik == null && citizenId != null ? "citizenId" : "nik");
    }

    private Optional<Reference> reference() {
        if (!isNamedOnce()) {
            return Optional.empty();
        }
        return Optional.<Reference>ofNullable(citizenId == null ? null : new Reference.ById(citizenId))
                .or(() -> Optional.ofNullable(Identifiers.stated(nik))
                        .map(Identifiers::nik)
                        .map(Reference.ByClaim::new));
    }

    /** Masked: a NIK in a log would name a person. */
    @Override
    public String toString() {
        return "Who[" + path + "…]";
    }
}
