package id.satudata.faults.load;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** The facts one clerk has to report, one after the other: each is sound if those before it were taken. */
final class Lives {
    private static final LocalDate FIRST_BIRTH = LocalDate.of(1960, 1, 1);
    private static final int BIRTH_DAYS = 9_000;
    private static final LocalDate FIRST_TAKEOVER = LocalDate.of(2015, 1, 1);
    private static final LocalDate LAST_FACT = LocalDate.of(2025, 6, 30);
    private static final int SERIALS = 9_999;
    private static final int MOST_CLERKS = 512;
    private static final List<String> NAMES = List.of(
            "Sari", "Bima", "Dewi", "Agus", "Wulan", "Joko", "Ratna", "Slamet", "Indah", "Budi", "Lestari", "Hadi");

    private final int clerk;
    private final SplittableRandom random;
    private final List<Resident> living = new ArrayList<>();
    private int people;
    private int facts;

    /** @param clerk below 512; two clerks never report the same person */
    Lives(int clerk, long seed) {
        this.clerk = clerk;
        this.random = new SplittableRandom(seed * MOST_CLERKS + clerk);
    }

    Request next() {
        if (living.size() < 5 || random.nextInt(100) < 40) {
            return resident();
        }
        int index = random.nextInt(living.size());
        Resident someone = living.get(index);
        if (someone.lastFact.isAfter(LAST_FACT)) {
            living.remove(index);
            return resident();
        }
        someone.lastFact = someone.lastFact.plusDays(1 + random.nextInt(60));
        if (someone.abroad) {
            return arrival(someone);
        }
        return fact(someone, index);
    }

    private Request fact(Resident someone, int index) {
        int draw = random.nextInt(60);
        if (draw < 25) {
            return move(someone);
        }
        if (draw < 35 && someone.woman) {
            return birth(someone);
        }
        if (draw < 50) {
            return nameChange(someone);
        }
        return draw < 55 ? departure(someone) : death(someone, index);
    }

    private Request resident() {
        long number = (long) people++ * MOST_CLERKS + clerk;
        LocalDate born = FIRST_BIRTH.plusDays((number / SERIALS * 131 + number % SERIALS * 7) % BIRTH_DAYS);
        boolean woman = random.nextBoolean();
        String village = village();
        LocalDate takeover = FIRST_TAKEOVER.plusDays(random.nextInt(1_500));
        Resident someone = new Resident(nik(number, village, born, woman), woman, village, takeover);
        living.add(someone);
        Map<String, Object> body = body(someone);
        body.put("name", name());
        body.put("sex", woman ? "FEMALE" : "MALE");
        body.put("birthDate", born);
        body.put("village", village);
        body.put("effectiveOn", takeover);
        return request("residents", body);
    }

    private Request birth(Resident mother) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("name", name());
        body.put("sex", random.nextBoolean() ? "FEMALE" : "MALE");
        body.put("birthDate", mother.lastFact);
        body.put("motherNik", mother.nik);
        return request("births", body);
    }

    private Request move(Resident someone) {
        String from = someone.village;
        while (someone.village.equals(from)) {
            someone.village = village();
        }
        return request("moves", with(someone, "movedOn", "toVillage", someone.village));
    }

    private Request nameChange(Resident someone) {
        return request("name-changes", with(someone, "changedOn", "name", name()));
    }

    private Request departure(Resident someone) {
        someone.abroad = true;
        return request("departures", with(someone, "departedOn", "country", "MY"));
    }

    private Request arrival(Resident someone) {
        someone.abroad = false;
        return request("arrivals", with(someone, "arrivedOn", "village", someone.village));
    }

    private Request death(Resident someone, int index) {
        living.remove(index);
        Map<String, Object> body = body(someone);
        body.put("diedOn", someone.lastFact);
        return request("deaths", body);
    }

    private Map<String, Object> with(Resident someone, String day, String field, String value) {
        Map<String, Object> body = body(someone);
        body.put(day, someone.lastFact);
        body.put(field, value);
        return body;
    }

    private static Map<String, Object> body(Resident someone) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("nik", someone.nik);
        return body;
    }

    private Request request(String kind, Map<String, Object> body) {
        return new Request(clerk, kind, "clerk-%d-fact-%d".formatted(clerk, facts++), body);
    }

    private String village() {
        List<String> codes = Villages.codes();
        return codes.get(random.nextInt(codes.size()));
    }

    private String name() {
        return NAMES.get(random.nextInt(NAMES.size())) + " " + NAMES.get(random.nextInt(NAMES.size()));
    }

    private static String nik(long number, String village, LocalDate born, boolean woman) {
        return village.replace(".", "").substring(0, 6)
                + "%02d%02d%02d"
                        .formatted(born.getDayOfMonth() + (woman ? 40 : 0), born.getMonthValue(), born.getYear() % 100)
                + "%04d".formatted(1 + number % SERIALS);
    }
}
