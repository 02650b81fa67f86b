package id.satudata.command.citizen;

import id.satudata.command.citizen.rule.CitizenHasNoNikYet;
import id.satudata.command.citizen.rule.NikAgreesWithBirthDate;
import id.satudata.command.citizen.rule.NikAgreesWithSex;
import id.satudata.command.citizen.rule.NikAreaIsKnown;
import id.satudata.command.citizen.rule.NikIsHeldByOneCitizen;
import id.satudata.command.citizen.rule.NikIsPossible;
import id.satudata.command.decision.Ruling;
import id.satudata.command.decision.World;
import id.satudata.kernel.citizen.Nik;
import id.satudata.kernel.citizen.Sex;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the rules say about a NIK that is to become a citizen's. */
final class NikRuling {

    private NikRuling() {}

    static Ruling on(@Nullable String nik, Citizen citizen, Sex sex, LocalDate birthDate, World world) {
        if (nik == null) {
            return Ruling.of();
        }
        Ruling ruling = Ruling.of(new CitizenHasNoNikYet(citizen), new NikIsPossible("nik", nik));
        return !Nik.isValid(nik)
                ? ruling
                : ruling.and(
                        new NikAreaIsKnown(new Nik(nik), world.regions()),
                        new NikAgreesWithSex(new Nik(nik), sex),
                        new NikAgreesWithBirthDate(new Nik(nik), birthDate),
                        new NikIsHeldByOneCitizen(citizen.id(), world.holderOf(Identifiers.nik(nik))));
    }
}
