package id.satudata.query.disclosure;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A part of the people by age and sex.
 *
 * @param sex ISO/IEC 5218: 1 male, 2 female; 0 for both
 * @param to the highest age, included; {@value #OLDEST} stands for itself and all above
 */
public record Portion(int sex, int from, int to) {

    /** The first age that is not told apart from those above. */
    public static final int OLDEST = 90;

    public static final int BOTH = 0;
    public static final Portion ALL = new Portion(BOTH, 0, OLDEST);

    /** @param to null for no upper end; none for ages that are not told apart */
    public static Optional<Portion> of(int sex, int from, @Nullable Integer to) {
        boolean toldApart = from <= OLDEST && (to == null || to < OLDEST);
        return toldApart ? Optional.of(new Portion(sex, from, to == null ? OLDEST : to)) : Optional.empty();
    }

    boolean contains(Portion other) {
        return (sex == BOTH || sex == other.sex) && from <= other.from && other.to <= to;
    }

    boolean overlaps(Portion other) {
        boolean sexes = sex == BOTH || other.sex == BOTH || sex == other.sex;
        return sexes && from <= other.to && other.from <= to;
    }
}
