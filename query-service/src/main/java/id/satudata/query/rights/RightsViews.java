package id.satudata.query.rights;

import id.satudata.kernel.event.RecordedEvent;
import id.satudata.kernel.rights.RightsAnswered;
import id.satudata.kernel.rights.RightsRequested;
import id.satudata.query.rights.RightsCase.Resolution;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Puts together what stands in the table, what people wrote, and how late it is. */
record RightsViews(
        Instant now,
        Map<UUID, String> statements,
        Map<UUID, String> reasons,
        Map<UUID, Map<Stage, Instant>> reminders) {

    /** @param records of whoever asked; what was erased in them is gone */
    static RightsViews at(
            Instant now, Collection<List<RecordedEvent>> records, Map<UUID, Map<Stage, Instant>> reminders) {
        Map<UUID, String> statements = new HashMap<>();
        Map<UUID, String> reasons = new HashMap<>();
        records.forEach(events -> events.forEach(recorded -> {
            switch (recorded.event()) {
                case RightsRequested request -> keep(statements, request.requestId(), request.statement());
                case RightsAnswered answer -> keep(reasons, answer.requestId(), answer.reason());
                default -> {}
            }
        }));
        return new RightsViews(now, statements, reasons, reminders);
    }

    private static void keep(Map<UUID, String> texts, UUID requestId, @Nullable String text) {
        if (text != null) {
            texts.put(requestId, text);
        }
    }

    RightsView of(RightsCase one) {
        return new RightsView(
                one.requestId(),
                one.citizenId(),
                one.kind(),
                one.kind().law(),
                one.channel(),
                statements.get(one.requestId()),
                one.receivedAt(),
                one.dueAt(),
                one.resolution() == null
                        ? State.OPEN.name()
                        : one.resolution().outcome().name(),
                one.isOpen() ? hoursLeft(one.dueAt()) : null,
                one.isOverdue(now),
                reminders.getOrDefault(one.requestId(), Map.of()).entrySet().stream()
                        .map(stage -> new RightsView.Reminder(stage.getKey().name(), stage.getValue()))
                        .toList(),
                answer(one));
    }

    private long hoursLeft(Instant dueAt) {
        return Math.max(0, Duration.between(now, dueAt).toHours());
    }

    private RightsView.@Nullable Answer answer(RightsCase one) {
        Resolution resolution = one.resolution();
        return resolution == null
                ? null
                : new RightsView.Answer(
                        resolution.answeredAt(),
                        reasons.get(one.requestId()),
                        resolution.legalBasis(),
                        resolution.doneBy());
    }
}
