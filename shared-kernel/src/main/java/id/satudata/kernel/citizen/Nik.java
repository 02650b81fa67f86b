package id.satudata.kernel.citizen;

import java.time.LocalDate;
import java.time.Month;
import java.util.regex.Pattern;

/**
 * Nomor Induk Kependudukan (UU 24/2013 art. 13): six digits of the area of first registration, DDMMYY of birth (women:
 * day + 40), four of serial. It never changes when someone moves or a birth date is corrected, so nothing about a person
 * may be derived from it; it can only be compared with what is stated.
 */
public record Nik(String value) {

    private static final Pattern SHAPE = Pattern.compile(
            "[0-9]{6}(0[1-9]|[12][0-9]|3[01]|4[1-9]|[56][0-9]|7[01])(0[1-9]|1[0-2])[0-9]{2}(?!0000)[0-9]{4}");
    private static final int FEMALE_DAY_OFFSET = 40;

    public Nik {
        if (!isValid(value)) {
            throw new IllegalArgumentException("not a possible NIK");
        }
    }

    /**
     * Whether the digits are possible at all: 16 of them, a day that its month has (29 February in any year: the century
     * is not told), a serial that is not 0000.
     */
    public static boolean isValid(String value) {
        return SHAPE.matcher(value).matches()
                && dayOfMonth(value) <= month(value).maxLength();
    }

    /** The six digits of the district of first registration. */
    public String area() {
        return value.substring(0, 6);
    }

    public boolean agreesWith(LocalDate birthDate) {
        return dayOfMonth(value) == birthDate.getDayOfMonth()
                && month(value) == birthDate.getMonth()
                && number(value, 10, 12) == birthDate.getYear() % 100;
    }

    public boolean agreesWith(Sex sex) {
        return (day(value) > FEMALE_DAY_OFFSET) == (sex == Sex.FEMALE);
    }

    private static int dayOfMonth(String value) {
        return day(value) % FEMALE_DAY_OFFSET;
    }

    private static int day(String value) {
        return number(value, 6, 8);
    }

    private static Month month(String value) {
        return Month.of(number(value, 8, 10));
    }

    private static int number(String value, int from, int to) {
        return Integer.parseInt(value, from, to, 10);
    }

    /** Masked: a NIK in a log would name a person. */
    @Override
    public String toString() {
        return "Nik[…]";
    }
}
