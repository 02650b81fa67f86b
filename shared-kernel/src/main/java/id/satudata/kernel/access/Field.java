package id.satudata.kernel.access;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What is told about somebody, by the names under which answers tell it. A purpose shows some of these. */
public enum Field implements Named {
    ID(true, "citizenId"),
    NIK(true, "nik"),
    NAME(true, "name"),
    BIRTH_DATE(true, "birthDate"),
    BIRTH_PLACE(true, "birthPlace"),
    FAMILY(true, "family"),
    CONTACT(true, "contact"),
    /** Everything ever recorded; only a purpose that shows all may show it. */
    HISTORY(true, "events"),
    SEX(false, "sex"),
    AGE(false, "ageBand"),
    RESIDENCE(false, "residence", "region", "village", "country"),
    STATUS(false, "status", "alive", "since");

    private static final Map<String, Field> BY_NAME = byName();

    private final boolean identifying;
    private final Set<String> names;

    Field(boolean identifying, String... names) {
        this.identifying = identifying;
        this.names = Set.of(names);
    }

    /** Whether it tells, alone or with little else, who somebody is. */
    public boolean isIdentifying() {
        return identifying;
    }

    /** As purposes and answers write it: {@code birth-date}. */
    @Override
    public String code() {
        return Named.super.code();
    }

    /** The field that answers tell under a name; empty for a name that tells nothing of anybody. */
    public static Optional<Field> named(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    private static Map<String, Field> byName() {
        Map<String, Field> byName = new HashMap<>();
        Arrays.stream(values()).forEach(field -> field.names.forEach(name -> byName.put(name, field)));
        return byName;
    }
}
