package id.satudata.command.citizen;

import id.satudata.command.decision.Claim;
import id.satudata.command.decision.Reference;
import id.satudata.kernel.citizen.BirthRegistered;
import id.satudata.kernel.citizen.NikAssigned;
import id.satudata.kernel.citizen.ResidentRegistered;
import id.satudata.kernel.event.Fact;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The identifiers by which only one citizen may be known. */
public final class Identifiers {

    private static final Pattern PLACEHOLDER = Pattern.compile("[-0\\s]*");

    private Identifiers() {}

    /** The identifier as stated, or null where noughts, dashes or blanks stand for one that is missing. */
    public static @Nullable String stated(@Nullable String text) {
        return text == null || PLACEHOLDER.matcher(text).matches() ? null : text.strip();
    }

    public static Claim nik(String nik) {
        return new Claim("nik", nik);
    }

    /** Mother, day and birth order: who a newborn is before there is a NIK. */
    static Stream<Claim> newborn(BirthRegistered birth) {
        return Stream.ofNullable(birth.motherNik())
                .map(mother -> new Claim("newborn", mother + "|" + birth.birthDate() + "|" + birth.birthOrder()));
    }

    /** The identifiers that a fact gives to its citizen. */
    static Set<Claim> of(Fact fact) {
        return switch (fact) {
            case ResidentRegistered resident -> niks(resident.nik()).collect(Collectors.toUnmodifiableSet());
            case BirthRegistered birth ->
                Stream.concat(niks(birth.nik()), newborn(birth)).collect(Collectors.toUnmodifiableSet());
            case NikAssigned assigned -> Set.of(nik(assigned.nik()));
            default -> Set.of();
        };
    }

    /** What has to be looked up to know whether the identifiers of a fact are free. */
    static Set<Reference> references(Fact fact) {
        return of(fact).stream().map(Reference.ByClaim::new).collect(Collectors.toUnmodifiableSet());
    }

    /** The claim of a NIK, if there is one. */
    static Stream<Claim> niks(@Nullable String nik) {
        return nik == null ? Stream.empty() : Stream.of(nik(nik));
    }
}
