package id.satudata.command;

import java.util.concurrent.atomic.AtomicInteger;

/** Bodies of synthetic residents, no two alike. */
public final class Residents {
    private static final AtomicInteger LAST = new AtomicInteger();

    private Residents() {}

    public static String nik() {
        int number = LAST.incrementAndGet();
        return "337304"
                + "%02d%02d%02d%04d"
                        .formatted(
                                1 + number % 28, 1 + number / 28 % 12, number / 336 % 100, 1 + number / 33_600 % 9999);
    }

    public static String body() {
        return body(nik());
    }

    public static String body(String nik) {
        return """
                {"nik":"%s","name":"Sri Lestari","sex":"MALE","birthDate":"1990-01-01","village":"33.73.04.1001",\
                "effectiveOn":"2015-03-12"}""".formatted(nik);
    }

    public static String line(String key, String body) {
        return """
                {"type":"residents","key":"%s","fact":%s}
                """.formatted(key, body);
    }
}
