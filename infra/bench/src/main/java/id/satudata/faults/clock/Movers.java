package id.satudata.faults.clock;

import id.satudata.faults.inspection.Api;
import id.satudata.faults.inspection.Entry;
import id.satudata.kernel.region.LegalZone;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import tools.jackson.databind.JsonNode;

/** Citizens who move from village to village in a circle, a day later each time, each told of by one writer. */
final class Movers {

    static final ZoneId ZONE = LegalZone.WIB.id();
    static final String DISTRICT = "33.73.02";
    static final List<String> VILLAGES = List.of("33.73.02.1001", "33.73.02.1002", "33.73.02.1003", "33.73.02.1004");
    static final LocalDate AS_OF = LocalDate.of(2025, 12, 31);

    private static final LocalDate FIRST_DAY = LocalDate.of(2010, 1, 1);
    private static final int CREATED = 201;

    private final Api commands;
    private final List<List<Mover>> byWriter = new ArrayList<>();
    private final Collection<Told> history = new ConcurrentLinkedQueue<>();

    /** What an acknowledgement says. */
    record Told(UUID eventId, long position) {}

    private static final class Mover {
        private final UUID id;
        private int moves;

        Mover(UUID id) {
            this.id = id;
        }
    }

    Movers(Api commands, int writers, int each) throws Exception {
        this.commands = commands;
        for (int writer = 0; writer < writers; writer++) {
            List<Mover> movers = new ArrayList<>();
            for (int number = 0; number < each; number++) {
                movers.add(register());
            }
            byWriter.add(movers);
        }
    }

    static LocalDate today() {
        return LocalDate.ofInstant(Instant.now(), ZONE);
    }

    Collection<Told> history() {
        return history;
    }

    /** The next move of the writer's citizen who has moved least. */
    boolean move(int writer) throws Exception {
        List<Mover> movers = byWriter.get(writer);
        Mover mover = movers.stream()
                .min((one, other) -> Integer.compare(one.moves, other.moves))
                .orElseThrow();
        int next = mover.moves + 1;
        Api.Answer answer = commands.post(
                "/v1/moves",
                Map.of("citizenId", mover.id, "toVillage", village(next), "movedOn", FIRST_DAY.plusDays(next)));
        if (answer.status() != CREATED) {
            return false;
        }
        mover.moves = next;
        remember(answer.body());
        return true;
    }

    /** Where they must be counted, by the order of the log alone: a day once reached does not end again. */
    Map<String, Long> population(List<Entry> log, LocalDate knownOn) {
        Map<UUID, LocalDate> latest = new HashMap<>();
        Map<UUID, Integer> known = new HashMap<>();
        for (Entry entry : log.stream().filter(this::isOurs).toList()) {
            LocalDate day = LocalDate.ofInstant(entry.recordedAt(), ZONE);
            LocalDate reached =
                    latest.merge(entry.streamId(), day, (before, now) -> now.isAfter(before) ? now : before);
            if (!reached.isAfter(knownOn)) {
                known.merge(entry.streamId(), 0, (before, first) -> before + 1);
            }
        }
        Map<String, Long> population = new HashMap<>();
        known.values().forEach(moves -> population.merge(village(moves), 1L, Long::sum));
        return population;
    }

    private boolean isOurs(Entry entry) {
        return byWriter.stream().flatMap(List::stream).anyMatch(mover -> mover.id.equals(entry.streamId()));
    }

    private Mover register() throws Exception {
        Api.Answer answer = commands.post(
                "/v1/residents",
                Map.of(
                        "name",
                        "Warga Pindah",
                        "sex",
                        "FEMALE",
                        "birthDate",
                        "1990-05-17",
                        "village",
                        village(0),
                        "effectiveOn",
                        FIRST_DAY));
        if (answer.status() != CREATED) {
            throw new IllegalStateException("a resident was refused with " + answer.status());
        }
        remember(answer.body());
        return new Mover(UUID.fromString(answer.body().get("subjectId").asString()));
    }

    private void remember(JsonNode receipt) {
        history.add(new Told(
                UUID.fromString(receipt.at("/eventIds/0").asString()),
                receipt.get("position").asLong()));
    }

    private static String village(int moves) {
        return VILLAGES.get(moves % VILLAGES.size());
    }
}
