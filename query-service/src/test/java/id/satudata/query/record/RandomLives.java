package id.satudata.query.record;

import id.satudata.kernel.citizen.BirthRegistered;
import id.satudata.kernel.citizen.DeathRegistered;
import id.satudata.kernel.citizen.MoveRegistered;
import id.satudata.kernel.citizen.ResidentRegistered;
import id.satudata.kernel.citizen.Sex;
import id.satudata.kernel.event.Fact;
import id.satudata.kernel.event.RecordedEvent;
import id.satudata.kernel.family.FamilyRelation;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/**
 * Lives as a register might be told them, and as none should be: late, out of order, contradictory, corrected, revoked,
 * under a clock that at times steps back. The same seed tells the same lives.
 */
public final class RandomLives {

    /** Two regencies of one province, one of another, a code since retired, and one no edition has. */
    public static final List<String> VILLAGES = List.of(
            "33.73.01.1001",
            "33.73.01.1002",
            "33.73.02.1001",
            "33.73.04.1001",
            "33.73.04.1002",
            "33.22.01.2001",
            "33.22.01.2002",
            "33.22.02.2001",
            "31.71.01.1001",
            "31.71.01.1002",
            "92.71.01.1001",
            "99.99.99.9999");

    public static final LocalDate FIRST_DAY = LocalDate.of(1950, 1, 1);
    public static final LocalDate LAST_DAY = LocalDate.of(2024, 12, 31);

    private static final Instant FIRST_RECORDED = Instant.parse("2015-01-01T00:00:00Z");
    private static final List<String> CARDS = List.of("3373010101200001", "3373020202210002", "3373030303220003");

    private final RandomGenerator random;
    private long position = 1;

    private RandomLives(long seed) {
        this.random = new SplittableRandom(seed);
    }

    public static List<List<RecordedEvent>> tell(int lives, long seed) {
        RandomLives teller = new RandomLives(seed);
        return IntStream.range(0, lives).mapToObj(life -> teller.life()).toList();
    }

    private List<RecordedEvent> life() {
        CaseHistory life = CaseHistory.of(new UUID(random.nextLong(), random.nextLong()), position);
        Instant clock = FIRST_RECORDED.plus(Duration.ofHours(random.nextInt(24 * 365 * 5)));
        life.recordedAt(clock);
        LocalDate birth = birthDate();
        register(life, birth);
        int facts = random.nextInt(7);
        for (int i = 0; i < facts; i++) {
            clock = clock.plus(Duration.ofHours(random.nextInt(-24 * 20, 24 * 365)));
            life.recordedAt(clock);
            something(life, birth);
        }
        position += facts + 1;
        return life.events();
    }

    private void register(CaseHistory life, LocalDate birth) {
        if (random.nextInt(3) == 0) {
            life.born(village(), birth.toString(), sex());
        } else {
            String card = random.nextBoolean() ? card() : null;
            life.takenOver(village(), birth.toString(), sex(), day(birth.minusDays(300)), card);
        }
    }

    private void something(CaseHistory life, LocalDate birth) {
        switch (random.nextInt(14)) {
            case 0, 1, 2 -> life.moved(village(), day(birth));
            case 3 -> life.moved(village(), day(birth), card());
            case 4 -> life.died(day(birth));
            case 5, 6 -> life.departed(day(birth));
            case 7, 8 -> life.arrived(village(), day(birth));
            case 9 -> life.joined(card(), relation(), day(birth));
            case 10 -> life.left(card(), day(birth));
            case 11 -> correct(life, birth);
            case 12 -> revoke(life);
            default -> life.renamed("Dewi", day(birth));
        }
    }

    private void correct(CaseHistory life, LocalDate birth) {
        Class<? extends Fact> registration =
                has(life, BirthRegistered.class) ? BirthRegistered.class : ResidentRegistered.class;
        switch (random.nextInt(4)) {
            case 0 -> life.corrected(registration, "birthDate", birthDate().toString());
            case 1 -> life.corrected(registration, "sex", sex().name());
            case 2 -> life.corrected(registration, "village", village());
            default -> {
                if (has(life, MoveRegistered.class)) {
                    life.corrected(MoveRegistered.class, "movedOn", day(birth));
                }
            }
        }
    }

    private void revoke(CaseHistory life) {
        if (has(life, DeathRegistered.class)) {
            life.revoked(DeathRegistered.class);
        } else if (has(life, MoveRegistered.class)) {
            life.revoked(MoveRegistered.class);
        } else if (random.nextInt(10) == 0 && has(life, ResidentRegistered.class)) {
            life.revoked(ResidentRegistered.class);
        }
    }

    private static boolean has(CaseHistory life, Class<? extends Fact> kind) {
        return life.events().stream().anyMatch(event -> kind.isInstance(event.event()));
    }

    private LocalDate birthDate() {
        // Leap days far more often than life has them: ages must be exact on them.
        return random.nextInt(20) == 0
                ? LocalDate.of(1952 + 4 * random.nextInt(18), 2, 29)
                : FIRST_DAY.plusDays(random.nextInt(365 * 74));
    }

    private String day(LocalDate from) {
        long days = Math.max(1, from.until(LAST_DAY, ChronoUnit.DAYS));
        return from.plusDays(random.nextLong(days)).toString();
    }

    private String village() {
        return VILLAGES.get(random.nextInt(VILLAGES.size()));
    }

    private String card() {
        return CARDS.get(random.nextInt(CARDS.size()));
    }

    private Sex sex() {
        return random.nextBoolean() ? Sex.MALE : Sex.FEMALE;
    }

    private FamilyRelation relation() {
        return FamilyRelation.values()[random.nextInt(FamilyRelation.values().length)];
    }
}
