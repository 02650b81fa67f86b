package id.satudata.standalone.ask;

import java.util.Locale;

/** A name as it was written before 1972, or, where that is no different, with a slip of the pen. */
final class OldSpelling {
    private OldSpelling() {}

    static String of(String name) {
        String modern = name.toLowerCase(Locale.ROOT);
        String old = modern.replace("j", "dj").replace("u", "oe").replace("z", "s");
        return old.equals(modern) ? modern.replaceFirst("([aeio])([^aeio ])", "$1$2$2") : old;
    }
}
