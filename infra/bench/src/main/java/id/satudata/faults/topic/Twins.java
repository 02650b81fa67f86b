package id.satudata.faults.topic;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.satudata.faults.inspection.Inspection;
import id.satudata.faults.inspection.Report;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** Whether the harmed are told of exactly as the calm are: in the record, in the cube and in the index. */
final class Twins {

    private static final String FACTS = """
            select citizen_id, type, sequence, extract(epoch from recorded_at)::text, effective_on::text, payload
            from fact where agency = '%s' order by citizen_id, position""".formatted(Inspection.PAST_THE_LOG);
    private static final String CELLS = """
            select place, coalesce(counterpart, 0), sum(delta),
                   concat_ws(' ', birth, valid_on, known_on, cause, sex, family_role)
            from cube_entry group by 1, 2, 4 having sum(delta) <> 0""";

    private final Inspection inspection;
    private final Villages villages;

    Twins(Inspection inspection, Villages villages) {
        this.inspection = inspection;
        this.villages = villages;
    }

    /** Tells how many records, cells and documents were compared, and whether any differ. */
    void compare(Report report) throws Exception {
        compare("records", facts(), report);
        compare("cells of the cube", cells(), report);
        compare("documents of the index", documents(), report);
    }

    /** Something of either side, by what twins share. */
    private record Both(Map<String, Long> calm, Map<String, Long> harmed) {
        Both() {
            this(new HashMap<>(), new HashMap<>());
        }

        Map<String, Long> of(Side side) {
            return side == Side.CALM ? calm : harmed;
        }
    }

    private Both facts() throws Exception {
        Both records = new Both();
        inspection.fromReadModel(FACTS, row -> {
            UUID citizen = row.getObject(1, UUID.class);
            Side side = Side.of(citizen);
            String line = String.join(
                    "|",
                    row.getString(2),
                    row.getString(3),
                    row.getString(4),
                    row.getString(5),
                    villages.neutral(side.neutral(row.getString(6))));
            return records.of(side)
                    .merge(side.neutral(citizen.toString()), hash(line), (before, next) -> before * 31 + next);
        });
        return records;
    }

    private Both cells() throws Exception {
        Both cells = new Both();
        inspection.fromReadModel(CELLS, row -> {
            if (!villages.contains(row.getInt(1))) {
                return false;
            }
            String cell = "%d %d %s"
                    .formatted(villages.neutral(row.getInt(1)), villages.neutral(row.getInt(2)), row.getString(4));
            cells.of(villages.side(row.getInt(1))).merge(cell, row.getLong(3), Long::sum);
            return true;
        });
        return cells;
    }

    private Both documents() throws Exception {
        Both documents = new Both();
        inspection.documents().forEach((citizen, text) -> {
            if (Side.isTwin(citizen)) {
                Side side = Side.of(citizen);
                documents.of(side).put(side.neutral(citizen.toString()), hash(villages.neutral(text)));
            }
        });
        return documents;
    }

    private static void compare(String what, Both sides, Report report) {
        Map<String, Long> calm = sides.of(Side.CALM);
        Map<String, Long> harmed = sides.of(Side.HARMED);
        Set<String> all = new TreeSet<>(calm.keySet());
        all.addAll(harmed.keySet());
        List<String> different = all.stream()
                .filter(key -> !calm.getOrDefault(key, 0L).equals(harmed.getOrDefault(key, 0L)))
                .toList();
        report.figure(what + " compared", all.size());
        if (!different.isEmpty()) {
            report.broken("%d of %d %s differ from their twins, among them %s"
                    .formatted(different.size(), all.size(), what, different.getFirst()));
        }
        if (calm.isEmpty()) {
            report.broken("there are no " + what);
        }
    }

    /** Of 64 bits, so that two million lines hardly ever collide. */
    private static long hash(String line) {
        return UUID.nameUUIDFromBytes(line.getBytes(UTF_8)).getMostSignificantBits();
    }
}
