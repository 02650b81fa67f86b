package id.satudata.standalone.people;

import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentHashMap;

/** Whose way of naming a child is followed. */
enum Culture {
    JAVANESE,
    SUNDANESE,
    BETAWI,
    MADURESE,
    ACEHNESE,
    BATAK,
    MINANG,
    MALAY,
    BANJAR,
    DAYAK,
    BALINESE,
    SASAK,
    FLORINESE,
    MINAHASAN,
    BUGIS,
    GORONTALO,
    MOLUCCAN,
    PAPUAN;

    private static final Lists SHARES = new Lists("cultures.properties");
    private static final Map<String, Weighted<Share>> BY_PROVINCE = new ConcurrentHashMap<>();

    private record Share(Culture culture, int weight) {
        static Share read(String text) {
            var words = text.split(":", 2);
            return new Share(valueOf(words[0].toUpperCase(Locale.ROOT)), Integer.parseInt(words[1]));
        }
    }

    /** @param province two digits */
    static Culture draw(String province, SplittableRandom random) {
        return BY_PROVINCE
                .computeIfAbsent(province, Culture::shares)
                .draw(random)
                .culture();
    }

    private static Weighted<Share> shares(String province) {
        return new Weighted<>(SHARES.of(province).stream().map(Share::read).toList(), Share::weight);
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
