package id.satudata.standalone.people;

import id.satudata.kernel.citizen.Sex;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A member of a household while its years are told. */
final class Person {
    final String nik;
    final String name;
    final Sex sex;
    final LocalDate birthDate;
    final String birthPlace;
    final @Nullable Person mother;
    final @Nullable Person father;
    private boolean alive = true;
    private @Nullable LocalDate abroadSince;

    Person(
            String nik,
            String name,
            Sex sex,
            LocalDate birthDate,
            String birthPlace,
            @Nullable Person mother,
            @Nullable Person father) {
        this.nik = nik;
        this.name = name;
        this.sex = sex;
        this.birthDate = birthDate;
        this.birthPlace = birthPlace;
        this.mother = mother;
        this.father = father;
    }

    int ageIn(int year) {
        return year - birthDate.getYear();
    }

    boolean isHere() {
        return alive && abroadSince == null;
    }

    boolean isAbroadBefore(LocalDate day) {
        return alive && abroadSince != null && abroadSince.isBefore(day);
    }

    void die() {
        alive = false;
    }

    void depart(LocalDate day) {
        abroadSince = day;
    }

    void arrive() {
        abroadSince = null;
    }
}
