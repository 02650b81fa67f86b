package id.satudata.faults.topic;

import id.satudata.kernel.citizen.ArrivalRegistered;
import id.satudata.kernel.citizen.BirthRegistered;
import id.satudata.kernel.citizen.DeathRegistered;
import id.satudata.kernel.citizen.DepartureRegistered;
import id.satudata.kernel.citizen.MoveRegistered;
import id.satudata.kernel.citizen.NameChanged;
import id.satudata.kernel.citizen.ResidentRegistered;
import id.satudata.kernel.citizen.Sex;
import id.satudata.kernel.event.Event;
import id.satudata.kernel.event.FactCorrected;
import id.satudata.kernel.event.FactRevoked;
import id.satudata.kernel.family.FamilyCardIssued;
import id.satudata.kernel.family.FamilyMember;
import id.satudata.kernel.family.FamilyMemberJoined;
import id.satudata.kernel.family.FamilyRelation;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;

/**
 * Lives of a few people and their family card: registered, moved, renamed, departed, arrived, corrected, revoked, dead,
 * under a clock that at times steps back. The same seed tells both sides the same.
 */
final class Lives {

    private static final Instant FIRST_RECORDED = Instant.parse("2019-01-01T00:00:00Z");
    private static final LocalDate FIRST_EFFECTIVE = LocalDate.of(2019, 1, 1);
    private static final int FACTS_A_PERSON = 3;

    private final long seed;
    private final Side side;
    private final int people;
    private final Villages villages;
    private final SplittableRandom random;
    private final List<Step> steps = new ArrayList<>();
    private Instant clock;

    private Lives(long seed, Side side, int people, Villages villages) {
        this.seed = seed;
        this.side = side;
        this.people = people;
        this.villages = villages;
        this.random = new SplittableRandom(seed);
        this.clock = FIRST_RECORDED.plus(Duration.ofHours(random.nextInt(24 * 365)));
    }

    /** @param stream the number of a person, or, behind the last of them, the family card */
    record Step(UUID eventId, int stream, UUID streamId, Event event, Instant recordedAt) {}

    /** In the order of the log. */
    static List<Step> tell(long seed, Side side, int people, Villages villages) {
        Lives lives = new Lives(seed, side, people, villages);
        for (int person = 0; person < people; person++) {
            lives.register(person);
        }
        lives.issueCard();
        for (int fact = 0; fact < people * FACTS_A_PERSON; fact++) {
            lives.something(lives.random.nextInt(people));
        }
        for (int person = 0; person < people; person += 3) {
            lives.record(person, new DeathRegistered(lives.citizen(person), lives.day()));
        }
        return lives.steps;
    }

    private void register(int person) {
        LocalDate birth = LocalDate.of(1950, 1, 1).plusDays(random.nextInt(365 * 60));
        Sex sex = random.nextBoolean() ? Sex.MALE : Sex.FEMALE;
        String village = village();
        record(
                person,
                random.nextInt(4) == 0
                        ? new BirthRegistered(
                                citizen(person), null, "Warga", sex, birth, 1, null, village, null, null, null, null)
                        : new ResidentRegistered(
                                citizen(person),
                                null,
                                "Warga",
                                sex,
                                birth,
                                null,
                                village,
                                null,
                                null,
                                null,
                                FIRST_EFFECTIVE));
    }

    private void issueCard() {
        List<FamilyMember> members = List.of(
                new FamilyMember(citizen(0), FamilyRelation.HEAD), new FamilyMember(citizen(1), FamilyRelation.SPOUSE));
        record(people, new FamilyCardIssued(side.id(seed, people), card(), village(), members, FIRST_EFFECTIVE));
        record(people, new FamilyMemberJoined(side.id(seed, people), card(), citizen(2), FamilyRelation.CHILD, day()));
    }

    private void something(int person) {
        UUID citizen = citizen(person);
        Event event = switch (random.nextInt(8)) {
            case 0, 1, 2 -> new MoveRegistered(citizen, village(), day(), null);
            case 3 -> new NameChanged(citizen, "Warga Lain", day());
            case 4 -> new DepartureRegistered(citizen, day(), "MYS");
            case 5 -> new ArrivalRegistered(citizen, day(), village());
            case 6 ->
                new FactCorrected(
                        Set.of(citizen),
                        registration(person),
                        "birthDate",
                        LocalDate.of(1970, 1, 1).plusDays(random.nextInt(9_000)).toString());
            default -> new FactRevoked(Set.of(citizen), lastFact(person));
        };
        record(person, event);
    }

    private void record(int stream, Event event) {
        clock = clock.plus(Duration.ofHours(random.nextInt(-48, 24 * 60)));
        steps.add(new Step(side.id(seed, 1_000_000 + steps.size()), stream, side.id(seed, stream), event, clock));
    }

    private UUID registration(int person) {
        return steps.stream()
                .filter(step -> step.stream() == person)
                .findFirst()
                .orElseThrow()
                .eventId();
    }

    /** Never the registration: revoking that would leave nobody. */
    private UUID lastFact(int person) {
        return steps.stream()
                .filter(step -> step.stream() == person && step.event() instanceof MoveRegistered)
                .reduce((earlier, later) -> later)
                .map(Step::eventId)
                .orElseGet(() -> side.id(seed, 2_000_000));
    }

    private UUID citizen(int person) {
        return side.id(seed, person);
    }

    private String card() {
        return "%016d".formatted(3_300_000_000_000_000L + seed);
    }

    private String village() {
        return villages.code(side, seed * 2 + random.nextInt(2));
    }

    private LocalDate day() {
        return FIRST_EFFECTIVE.plusDays(random.nextInt(365 * 4));
    }
}
