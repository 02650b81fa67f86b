package id.satudata.bench.facts;

import id.satudata.kernel.region.RegionCode;
import id.satudata.kernel.region.Regions;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * People by number, all over the country: nobody needs to be remembered to be named again, and no two bear one NIK. None
 * of them exists.
 */
public final class People {

    private static final int SERIALS = 9_999;
    private static final int BIRTHDAYS = 25_000;
    private static final LocalDate FIRST_BIRTHDAY = LocalDate.of(1950, 1, 1);
    private static final LocalDate FIRST_MOVE = LocalDate.of(2022, 1, 1);
    private static final int MOVING_DAYS = 1_000;
    private static final int FEMALE_DAY_OFFSET = 40;
    // primes, so that neighbours in number are neither neighbours in place nor in age
    private static final int VILLAGE_STRIDE = 7_919;
    private static final int BIRTHDAY_STRIDE = 6_007;
    private static final List<String> FIRST_NAMES = List.of(
            "Adi", "Agus", "Bambang", "Budi", "Dewi", "Dian", "Eko", "Fitri", "Hendra", "Indah", "Joko", "Kartika",
            "Lestari", "Maya", "Nur", "Putri", "Rahmat", "Ratna", "Rina", "Siti", "Sri", "Tono", "Wahyu", "Yuni");
    private static final List<String> LAST_NAMES = List.of(
            "Anggraini",
            "Handayani",
            "Hidayat",
            "Kurniawan",
            "Kusuma",
            "Maharani",
            "Nugroho",
            "Permata",
            "Prasetyo",
            "Pratama",
            "Purnama",
            "Rahayu",
            "Santoso",
            "Saputra",
            "Setiawan",
            "Sulistyo",
            "Susanti",
            "Suryani",
            "Utami",
            "Wibowo",
            "Widodo",
            "Wijaya",
            "Wulandari");

    private final List<String> villages;

    public People() {
        Regions regions = Regions.load();
        villages = regions.villagesOf(RegionCode.NATION, regions.current()).stream()
                .map(village -> village.code().value())
                .toList();
    }

    /** 16 digits. */
    public String nik(int person) {
        LocalDate born = birthDate(person);
        int day = born.getDayOfMonth() + (isFemale(person) ? FEMALE_DAY_OFFSET : 0);
        StringBuilder nik = new StringBuilder(16).append(village(person), 0, 8);
        nik.deleteCharAt(5).deleteCharAt(2);
        two(nik, day);
        two(nik, born.getMonthValue());
        two(nik, born.getYear() % 100);
        int serial = 1 + person % SERIALS;
        two(nik, serial / 100);
        return two(nik, serial % 100).toString();
    }

    public String name(int person) {
        return FIRST_NAMES.get(person % FIRST_NAMES.size()) + " "
                + LAST_NAMES.get(person / FIRST_NAMES.size() % LAST_NAMES.size());
    }

    public LocalDate birthDate(int person) {
        return FIRST_BIRTHDAY.plusDays((long) (person / SERIALS) * BIRTHDAY_STRIDE % BIRTHDAYS);
    }

    /** The code of the village where the person is registered first. */
    public String village(int person) {
        return villages.get((int) ((long) person * VILLAGE_STRIDE % villages.size()));
    }

    /** The body of {@code POST /v1/residents}. */
    public byte[] resident(int person) {
        return bytes(residentJson(person));
    }

    String residentJson(int person) {
        return "{\"nik\":\"" + nik(person)
                + "\",\"name\":\"" + name(person)
                + "\",\"sex\":\"" + (isFemale(person) ? "FEMALE" : "MALE")
                + "\",\"birthDate\":\"" + birthDate(person)
                + "\",\"birthPlace\":\"Salatiga\",\"village\":\"" + village(person)
                + "\",\"familyCard\":\"" + familyCard(person)
                + "\",\"effectiveOn\":\"2021-06-01\"}";
    }

    /**
     * The body of {@code POST /v1/moves}.
     *
     * @param turn how many moves the person had before; each leads elsewhere than the ones around it
     */
    public byte[] move(int person, int turn) {
        return bytes("{\"nik\":\"" + nik(person)
                + "\",\"toVillage\":\"" + village(person + 1 + turn)
                + "\",\"movedOn\":\"" + FIRST_MOVE.plusDays(Math.min(turn, MOVING_DAYS))
                + "\"}");
    }

    /** The body of {@code POST /v1/batches} that registers so many, from a number on. */
    public byte[] batch(int first, int people) {
        StringBuilder lines = new StringBuilder(people * 320);
        for (int person = first; person < first + people; person++) {
            lines.append("{\"type\":\"residents\",\"key\":\"resident-")
                    .append(person)
                    .append("\",\"fact\":")
                    .append(residentJson(person))
                    .append("}\n");
        }
        return bytes(lines.toString());
    }

    private String familyCard(int person) {
        return nik(person).substring(0, 6) + "010115" + String.format(Locale.ROOT, "%04d", 1 + person % SERIALS);
    }

    private static boolean isFemale(int person) {
        return person % 2 == 1;
    }

    private static StringBuilder two(StringBuilder text, int number) {
        return text.append((char) ('0' + number / 10)).append((char) ('0' + number % 10));
    }

    private static byte[] bytes(String json) {
        return json.getBytes(StandardCharsets.UTF_8);
    }
}
