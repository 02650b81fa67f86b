package id.satudata.faults.audit;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One citizen as the log tells, folded anew and without any code of the services. Holds for facts in order and uncorrected. */
final class Life {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Set<String> REGISTRATIONS =
            Set.of("citizen.resident-registered.v1", "citizen.birth-registered.v1");

    private final List<Step> steps;

    private Life(List<Step> steps) {
        this.steps = steps;
    }

    private record Step(String type, LocalDate day, JsonNode fact) {}

    static Life of(List<LoggedEvent> stream) {
        return new Life(stream.stream()
                .map(event -> step(event.type(), JSON.readTree(event.payload())))
                .sorted(Comparator.comparing(Step::day))
                .toList());
    }

    private static Step step(String type, JsonNode fact) {
        String field = switch (type) {
            case "citizen.resident-registered.v1" -> "effectiveOn";
            case "citizen.birth-registered.v1" -> "birthDate";
            case "citizen.move-registered.v1" -> "movedOn";
            case "citizen.departure-registered.v1" -> "departedOn";
            case "citizen.arrival-registered.v1" -> "arrivedOn";
            case "citizen.death-registered.v1" -> "diedOn";
            case "citizen.name-changed.v1" -> "changedOn";
            default -> throw new IllegalStateException("the load reports no " + type);
        };
        return new Step(type, LocalDate.parse(fact.path(field).asString()), fact);
    }

    boolean isCitizen() {
        return steps.stream().anyMatch(step -> REGISTRATIONS.contains(step.type()));
    }

    /** Code of the village where the citizen lives on a day; none before the register knew them, abroad, or after death. */
    Optional<String> villageOn(LocalDate day) {
        String village = "";
        for (Step step : steps) {
            if (!step.day().isAfter(day)) {
                village = villageAfter(step, village);
            }
        }
        return Optional.of(village).filter(code -> !code.isEmpty());
    }

    private static String villageAfter(Step step, String before) {
        return switch (step.type()) {
            case "citizen.move-registered.v1" -> step.fact().path("toVillage").asString();
            case "citizen.departure-registered.v1", "citizen.death-registered.v1" -> "";
            case "citizen.name-changed.v1" -> before;
            default -> step.fact().path("village").asString();
        };
    }

    Optional<String> nik() {
        return steps.stream()
                .map(step -> step.fact().path("nik").asString(""))
                .filter(nik -> !nik.isEmpty())
                .findFirst();
    }

    /** The last name given. */
    String name() {
        return steps.stream()
                .map(step -> step.fact().path("name").asString(""))
                .filter(name -> !name.isEmpty())
                .reduce("", (earlier, later) -> later);
    }
}
