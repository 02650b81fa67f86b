package id.satudata.query.record;

import id.satudata.kernel.citizen.Sex;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who someone is.
 *
 * @param nik null while none has been assigned, and once it has been erased
 * @param name null once it has been erased
 */
public record Person(
        @Nullable String nik,
        @Nullable String name,
        Sex sex,
        LocalDate birthDate,
        @Nullable String birthPlace,
        Contact contact) {

    Person named(@Nullable String newName) {
        return new Person(nik, newName, sex, birthDate, birthPlace, contact);
    }

    Person assigned(@Nullable String newNik) {
        return new Person(newNik, name, sex, birthDate, birthPlace, contact);
    }

    Person reachedBy(Contact newContact) {
        return new Person(nik, name, sex, birthDate, birthPlace, newContact);
    }

    /** No name, number or date: a person in a log line would be a disclosure. */
    @Override
    public String toString() {
        return "Person[…]";
    }
}
