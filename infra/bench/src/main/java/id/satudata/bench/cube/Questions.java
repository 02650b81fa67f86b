package id.satudata.bench.cube;

import id.satudata.kernel.region.Level;
import id.satudata.kernel.region.RegionCode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** Draws questions; a region as often as people live in it. */
record Questions(Villages villages, LocalDate today) {

    private static final int YEARS = 5;
    private static final List<Ages> AGES =
            List.of(new Ages(0, 11), new Ages(12, 17), new Ages(15, 64), new Ages(65, null));

    private record Ages(int youngest, @Nullable Integer oldest) {}

    Question draw(Drill drill, RandomGenerator random) {
        Ages ages = AGES.get(random.nextInt(AGES.size()));
        LocalDate asOf = between(today.minusYears(YEARS), random);
        return new Question(
                drill,
                area(drill.area(), random),
                ages.youngest(),
                ages.oldest(),
                random.nextBoolean(),
                asOf,
                random.nextBoolean() ? today : between(asOf, random));
    }

    /** One about ends of months, which are all that monthly sums know; not February's, whose years differ. */
    Question drawMonthly(Drill drill, RandomGenerator random) {
        Question any = draw(drill, random);
        LocalDate asOf = endOfMonth(any.asOf());
        LocalDate end = asOf.getMonthValue() == 2 ? asOf.plusDays(31) : asOf;
        LocalDate knownOn = any.knownOn().isBefore(end) ? end : endOfMonth(any.knownOn());
        return new Question(drill, any.area(), any.youngest(), any.oldest(), any.bySex(), end, knownOn);
    }

    private RegionCode area(Level level, RandomGenerator random) {
        return level == Level.NATION
                ? RegionCode.NATION
                : villages.draw(random).code().ancestor(level);
    }

    private LocalDate between(LocalDate first, RandomGenerator random) {
        return first.plusDays(random.nextLong(ChronoUnit.DAYS.between(first, today) + 1));
    }

    private static LocalDate endOfMonth(LocalDate day) {
        return day.withDayOfMonth(day.lengthOfMonth());
    }
}
