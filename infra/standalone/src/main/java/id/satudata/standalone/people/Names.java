package id.satudata.standalone.people;

import id.satudata.kernel.citizen.Sex;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Names put together by chance, after the custom of a culture. */
final class Names {
    private static final Lists LISTS = new Lists("names.properties");
    private static final String[][] BALINESE_ORDER = {
        {"Wayan", "Putu", "Gede"}, {"Made", "Kadek", "Nengah"}, {"Nyoman", "Komang"}, {"Ketut"}
    };
    private static final int MONONYMS_BEFORE = 1975;

    private final Map<String, Weighted<String>> drawn = new ConcurrentHashMap<>();

    /**
     * @param birthOrder of the child in its family, from 0; Balinese are called after it
     * @param familyName where the culture has them; null where it has none
     */
    String draw(
            Culture culture,
            Sex sex,
            int birthYear,
            int birthOrder,
            @Nullable String familyName,
            SplittableRandom random) {
        String given = from(culture, sex == Sex.MALE ? "male" : "female", random);
        if (culture == Culture.BALINESE) {
            return balinese(sex, birthOrder, given, random);
        }
        if (familyName != null) {
            return given + " " + familyName;
        }
        if (random.nextDouble() < mononyms(culture, birthYear)) {
            return given;
        }
        String second = from(culture, sex == Sex.MALE ? "maleSecond" : "femaleSecond", random);
        return given.equals(second) ? given : given + " " + second;
    }

    /** A family name, or null in a culture without them. */
    @Nullable String family(Culture culture, SplittableRandom random) {
        return LISTS.has(culture.key() + ".family") ? from(culture, "family", random) : null;
    }

    private static String balinese(Sex sex, int birthOrder, String given, SplittableRandom random) {
        var forms = BALINESE_ORDER[birthOrder % BALINESE_ORDER.length];
        String form = forms[random.nextInt(forms.length)];
        return (sex == Sex.MALE ? "I " : "Ni ") + form + " " + given;
    }

    private static double mononyms(Culture culture, int birthYear) {
        return switch (culture) {
            case JAVANESE -> birthYear < MONONYMS_BEFORE ? 0.55 : 0.08;
            case SUNDANESE, MADURESE, MINANG, BUGIS, SASAK -> birthYear < MONONYMS_BEFORE ? 0.35 : 0.06;
            default -> 0.05;
        };
    }

    private String from(Culture culture, String list, SplittableRandom random) {
        return drawn.computeIfAbsent(culture.key() + "." + list, key -> Weighted.byRank(LISTS.of(key)))
                .draw(random);
    }
}
