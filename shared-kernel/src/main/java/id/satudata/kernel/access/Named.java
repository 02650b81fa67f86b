package id.satudata.kernel.access;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Constants that are written in kebab-case wherever people and tokens name them. */
interface Named {

    String name();

    default String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static <E extends Enum<E> & Named> Optional<E> find(E[] constants, String code) {
        return Arrays.stream(constants)
                .filter(constant -> constant.code().equals(code))
                .findFirst();
    }
}
