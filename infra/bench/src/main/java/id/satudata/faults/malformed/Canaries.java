package id.satudata.faults.malformed;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** People's data that occur nowhere else, so that a single one of them in a log or an error is seen. */
final class Canaries {

    static final String NAME = "Zulkarnaen Qanariwati";
    static final String NIK = "3373011311110017";
    static final String MOTHER_NIK = "3373015111880019";
    static final String FAMILY_CARD = "3373011311110023";
    static final String BIRTH_DATE = "1911-11-13";

    private static final Map<String, String> FIELDS = Map.of(
            "name", NAME,
            "nik", NIK,
            "motherNik", MOTHER_NIK,
            "fatherNik", MOTHER_NIK,
            "familyCard", FAMILY_CARD,
            "number", FAMILY_CARD,
            "birthDate", BIRTH_DATE,
            "bornOn", BIRTH_DATE);
    private static final List<String> TRACES =
            List.of("Qanariwati", "Zulkarnaen", NIK, MOTHER_NIK, FAMILY_CARD, BIRTH_DATE);

    private Canaries() {}

    /** What to send in a field of that name, where it tells something of a person. */
    static Optional<String> forField(String field) {
        return Optional.ofNullable(FIELDS.get(field));
    }

    static Optional<String> traceIn(String text) {
        return TRACES.stream().filter(text::contains).findFirst();
    }
}
