package id.satudata.faults.audit;

import id.satudata.faults.load.History;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Whether the log holds what was acknowledged, once and where it was said to be, and nothing nobody was told of. */
final class LogAudit {
    private final Log log;
    private final List<History.Fact> taken;

    LogAudit(Log log, List<History.Fact> taken) {
        this.log = log;
        this.taken = taken;
    }

    /** How many acknowledged facts the log lacks. */
    long lost() {
        Map<UUID, LoggedEvent> byId = byId();
        return taken.stream()
                .filter(fact -> !byId.keySet().containsAll(fact.answer().eventIds()))
                .count();
    }

    /** How many events stand in the log that no acknowledgement named. */
    long unaccounted() {
        Set<UUID> acknowledged = new HashSet<>();
        taken.forEach(fact -> acknowledged.addAll(fact.answer().eventIds()));
        return log.events().stream()
                .filter(event -> !acknowledged.contains(event.eventId()))
                .count();
    }

    List<String> broken() {
        List<String> broken = new ArrayList<>();
        Broken.ifAny(broken, lost(), "acknowledged facts are not in the log");
        Broken.ifAny(broken, misplaced(), "facts are in the log at another position than was acknowledged");
        Broken.ifAny(broken, doubled(), "events were acknowledged for two different facts");
        Broken.ifAny(broken, streamsWithHoles(), "streams of the log do not count up from 0 without a hole");
        return broken;
    }

    private Map<UUID, LoggedEvent> byId() {
        Map<UUID, LoggedEvent> byId = new HashMap<>();
        log.events().forEach(event -> byId.put(event.eventId(), event));
        return byId;
    }

    private long misplaced() {
        Map<UUID, LoggedEvent> byId = byId();
        return taken.stream()
                .filter(fact -> byId.keySet().containsAll(fact.answer().eventIds()))
                .filter(fact -> last(fact, byId) != fact.answer().position())
                .count();
    }

    private static long last(History.Fact fact, Map<UUID, LoggedEvent> byId) {
        return fact.answer().eventIds().stream()
                .map(byId::get)
                .mapToLong(LoggedEvent::position)
                .max()
                .orElse(0);
    }

    private long doubled() {
        List<UUID> all = taken.stream()
                .flatMap(fact -> fact.answer().eventIds().stream())
                .toList();
        return all.size() - new HashSet<>(all).size();
    }

    private long streamsWithHoles() {
        return log.byStream().values().stream()
                .filter(stream -> !countsUp(stream))
                .count();
    }

    private static boolean countsUp(List<LoggedEvent> stream) {
        for (int i = 0; i < stream.size(); i++) {
            if (stream.get(i).sequence() != i) {
                return false;
            }
        }
        return true;
    }
}
