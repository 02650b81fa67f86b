package id.satudata.query.record;

import id.satudata.kernel.citizen.Sex;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who someone is.
 *
 * @param nik null while none has been assigned
 */
public record Person(
        @Nullable String nik,
        String name,
        Sex sex,
        LocalDate birthDate,
        @Nullable String birthPlace) {

    Person named(String newName) {
        return new Person(nik, newName, sex, birthDate, birthPlace);
    }

    Person assigned(String newNik) {
        return new Person(newNik, name, sex, birthDate, birthPlace);
    }

    /** No name, number or date: a person in a log line would be a disclosure. */
    @Override
    public String toString() {
        return "Person[…]";
    }
}
