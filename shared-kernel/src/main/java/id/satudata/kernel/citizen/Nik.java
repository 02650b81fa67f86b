package id.satudata.kernel.citizen;

import java.time.LocalDate;
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

    /** Whether the digits are possible at all: 16 of them, a day and month that exist, a serial that is not 0000. */
    public static boolean isValid(String value) {
        return SHAPE.matcher(value).matches();
    }

    /** The six digits of the district of first registration. */
    public String area() {
        return value.substring(0, 6);
    }

    public boolean agreesWith(LocalDate birthDate) {
        return day() % FEMALE_DAY_OFFSET == birthDate.getDayOfMonth()
                && number(8, 10) == birthDate.getMonthValue()
                && number(10, 12) == birthDate.getYear() % 100;
    }

    public boolean agreesWith(Sex sex) {
        return (day() > FEMALE_DAY_OFFSET) == (sex == Sex.FEMALE);
    }

    private int day() {
        return number(6, 8);
    }

    private int number(int from, int to) {
        return Integer.parseInt(value, from, to, 10);
    }

    /** Masked: a NIK in a log would name a person. */
    @Override
    public String toString() {
        return "Nik[…]";
    }
}
