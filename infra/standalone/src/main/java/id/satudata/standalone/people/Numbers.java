package id.satudata.standalone.people;

import id.satudata.kernel.citizen.Sex;
import id.satudata.kernel.region.Level;
import id.satudata.kernel.region.RegionCode;
import java.time.LocalDate;

/**
 * NIK and family card numbers without two alike, and without remembering those given: each person has a place in a
 * numbering of persons, which fixes the serial and, together with it, the birthday. Who shares a serial never shares a
 * birthday. Unique up to 365 × 9,999 places.
 */
final class Numbers {
    private static final int SERIALS = 9_999;
    private static final int DAYS = 365;
    private static final int CARD_DAYS = 2_500;
    private static final int STRIDE = 131; // has no divisor in common with the days, so that it visits each
    private static final int FEMALE_DAY_OFFSET = 40;
    private static final LocalDate FIRST_CARD = LocalDate.of(2008, 1, 1);

    private final long seed;

    Numbers(long seed) {
        this.seed = seed;
    }

    /** The birthday of a person in a year; never 29 February. */
    LocalDate birthday(long place, int year) {
        int day = 1 + dayOf(place, DAYS);
        boolean afterLeapDay = LocalDate.of(year, 1, 1).isLeapYear() && day >= 60;
        return LocalDate.ofYearDay(year, afterLeapDay ? day + 1 : day);
    }

    /** @param village where the person was first registered */
    String nik(long place, RegionCode village, LocalDate birthday, Sex sex) {
        int day = birthday.getDayOfMonth() + (sex == Sex.FEMALE ? FEMALE_DAY_OFFSET : 0);
        return area(village) + two(day) + two(birthday.getMonthValue()) + two(birthday.getYear() % 100) + serial(place);
    }

    String familyCard(long household, RegionCode village) {
        var issued = FIRST_CARD.plusDays(dayOf(household, CARD_DAYS - 1));
        return area(village)
                + two(issued.getDayOfMonth())
                + two(issued.getMonthValue())
                + two(issued.getYear() % 100)
                + serial(household);
    }

    private int dayOf(long place, int days) {
        long sharers = place / SERIALS;
        long start = Mix.of(seed, place % SERIALS) >>> 1;
        return (int) ((sharers * STRIDE + start) % days);
    }

    private static String serial(long place) {
        return "%04d".formatted(1 + place % SERIALS);
    }

    private static String area(RegionCode village) {
        return village.ancestor(Level.DISTRICT).value().replace(".", "");
    }

    private static String two(int number) {
        return "%02d".formatted(number);
    }
}
