package id.satudata.faults.audit;

import java.util.List;

/** Sentences about promises that were broken. */
final class Broken {
    private Broken() {}

    static void ifAny(List<String> broken, long count, String what) {
        if (count > 0) {
            broken.add("%,d %s".formatted(count, what));
        }
    }
}
