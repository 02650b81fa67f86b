package id.satudata.acceptance;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/** Children of three villages of Kecamatan Sidomukti, Salatiga, on both sides of a twelfth birthday. */
final class Children {

    static final LocalDate AS_OF = LocalDate.of(2021, 12, 14);

    private static final LocalDate TAKEN_OVER = LocalDate.of(2021, 1, 4);
    private static final LocalDate TWELVE_THAT_DAY = LocalDate.of(2009, 12, 14);
    private static final DateTimeFormatter NIK_DATE = DateTimeFormatter.ofPattern("ddMMyy");

    private final List<String> lines = new ArrayList<>();

    private Children() {}

    /** Batch lines: 30, 3 and 25 children under twelve, and one who turned twelve that very day. */
    static List<String> batch() {
        Children children = new Children();
        children.born(TWELVE_THAT_DAY.plusDays(1), 1, "33.73.04.1001");
        children.born(LocalDate.of(2014, 6, 1), 29, "33.73.04.1001");
        children.born(LocalDate.of(2017, 2, 28), 3, "33.73.04.1002");
        children.born(LocalDate.of(2012, 2, 29), 25, "33.73.04.1003");
        children.born(TWELVE_THAT_DAY, 1, "33.73.04.1001");
        return children.lines;
    }

    private void born(LocalDate birthDate, int number, String village) {
        for (int i = 0; i < number; i++) {
            int serial = lines.size() + 1;
            lines.add("""
                    {"type":"residents","key":"child-%1$d","fact":{"nik":"337304%2$s%1$04d","name":"Anak %3$s","sex":"MALE",\
                    "birthDate":"%4$s","village":"%5$s","effectiveOn":"%6$s"}}""".formatted(serial, birthDate.format(NIK_DATE), word(serial), birthDate, village, TAKEN_OVER));
        }
    }

    private static String word(int number) {
        return Integer.toString(number, 26)
                .chars()
                .mapToObj(digit -> String.valueOf((char) ('a' + Character.digit(digit, 26))))
                .reduce("", String::concat);
    }
}
