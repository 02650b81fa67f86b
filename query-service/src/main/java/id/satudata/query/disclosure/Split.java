package id.satudata.query.disclosure;

import java.util.ArrayList;
import java.util.List;

/** Divides a portion of the people; leaves it whole where it does not apply. */
interface Split {

    List<Portion> parts(Portion whole);

    static Split bySex() {
        return whole -> List.of(new Portion(1, whole.from(), whole.to()), new Portion(2, whole.from(), whole.to()));
    }

    /** @param ages the first age of each further part, rising */
    static Split atAges(int... ages) {
        return whole -> {
            List<Portion> parts = new ArrayList<>();
            int from = whole.from();
            for (int age : ages) {
                if (age > from && age <= whole.to()) {
                    parts.add(new Portion(whole.sex(), from, age - 1));
                    from = age;
                }
            }
            parts.add(new Portion(whole.sex(), from, whole.to()));
            return parts;
        };
    }
}
