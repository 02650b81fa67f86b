package id.satudata.command.citizen;

import static id.satudata.command.citizen.People.KECANDRAN;
import static id.satudata.command.citizen.People.NIK_OF_SARI;
import static id.satudata.command.citizen.People.day;

import id.satudata.kernel.citizen.Sex;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A report about a resident, flawless until a case says otherwise. */
final class Resident {
    private @Nullable String nik = NIK_OF_SARI;
    private String name = "Sari Wulandari";
    private Sex sex = Sex.FEMALE;
    private LocalDate birthDate = day("1992-06-05");
    private @Nullable String birthPlace = "Salatiga";
    private String village = KECANDRAN;
    private @Nullable String familyCard = "3373041203150007";
    private @Nullable String motherNik = "3373045108680002";
    private @Nullable String fatherNik = "3373041702650001";
    private LocalDate effectiveOn = day("2015-03-12");

    static Resident resident() {
        return new Resident();
    }

    RegisterResident reported() {
        return new RegisterResident(
                nik, name, sex, birthDate, birthPlace, village, familyCard, motherNik, fatherNik, effectiveOn);
    }

    Resident nik(@Nullable String other) {
        nik = other;
        return this;
    }

    Resident named(String other) {
        name = other;
        return this;
    }

    Resident sex(Sex other) {
        sex = other;
        return this;
    }

    Resident bornOn(String other) {
        birthDate = LocalDate.parse(other);
        return this;
    }

    Resident bornIn(@Nullable String other) {
        birthPlace = other;
        return this;
    }

    Resident livingIn(String other) {
        village = other;
        return this;
    }

    Resident familyCard(@Nullable String other) {
        familyCard = other;
        return this;
    }

    Resident mother(@Nullable String other) {
        motherNik = other;
        return this;
    }

    Resident father(@Nullable String other) {
        fatherNik = other;
        return this;
    }

    Resident since(String other) {
        effectiveOn = LocalDate.parse(other);
        return this;
    }
}
