package id.satudata.command.citizen;

import static id.satudata.command.citizen.People.NIK_OF_BUDI;
import static id.satudata.command.citizen.People.NIK_OF_SARI;
import static id.satudata.command.citizen.People.day;

import id.satudata.kernel.citizen.Sex;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A report about a birth of Sari's and Budi's, flawless until a case says otherwise. */
public final class Newborn {
    private @Nullable String nik;
    private String name = "Bima Wulandari";
    private LocalDate birthDate = day("2024-07-01");
    private int birthOrder;
    private @Nullable String village;
    private @Nullable String motherNik = NIK_OF_SARI;
    private @Nullable String fatherNik = NIK_OF_BUDI;

    public static Newborn newborn() {
        return new Newborn();
    }

    public RegisterBirth reported() {
        return new RegisterBirth(nik, name, Sex.MALE, birthDate, birthOrder, "Salatiga", village, motherNik, fatherNik);
    }

    public Newborn nik(String other) {
        nik = other;
        return this;
    }

    public Newborn named(String other) {
        name = other;
        return this;
    }

    public Newborn bornOn(String other) {
        birthDate = LocalDate.parse(other);
        return this;
    }

    public Newborn order(int other) {
        birthOrder = other;
        return this;
    }

    public Newborn livingIn(String other) {
        village = other;
        return this;
    }

    public Newborn mother(@Nullable String other) {
        motherNik = other;
        return this;
    }

    public Newborn father(@Nullable String other) {
        fatherNik = other;
        return this;
    }
}
