package id.satudata.command.recording;

import id.satudata.command.decision.Decision;
import id.satudata.command.decision.NewEvent;
import id.satudata.command.eventstore.EventMetadata;
import id.satudata.command.eventstore.EventToAppend;
import id.satudata.kernel.event.Fact;
import id.satudata.kernel.event.PersonalFields;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What one unit of work has decided, submission by submission, until it is written down. */
final class Minutes {
    private final Instant recordedAt;
    private final List<Answer> answers = new ArrayList<>();
    private final List<EventToAppend> events = new ArrayList<>();
    private final Map<AnswerBook.Key, Integer> keys = new HashMap<>();
    private final Map<AnswerBook.Key, Fingerprint> fingerprints = new HashMap<>();

    Minutes(Instant recordedAt) {
        this.recordedAt = recordedAt;
    }

    Instant recordedAt() {
        return recordedAt;
    }

    void answer(Answer answer) {
        answers.add(answer);
    }

    /** Takes the events into the world and the minutes. */
    void record(Submission submission, Decision.Accepted accepted, WorkingWorld world, EventIds ids) {
        List<UUID> eventIds = new ArrayList<>();
        for (NewEvent appended : accepted.events()) {
            UUID eventId = ids.next(recordedAt);
            eventIds.add(eventId);
            events.add(toAppend(eventId, appended, submission, world.versionOf(appended.streamId())));
            world.append(eventId, appended);
        }
        world.change(accepted.claims(), accepted.released());
        long version = world.versionOf(accepted.subjectId());
        remember(submission);
        answers.add(new Answer.Recorded(eventIds, accepted.subjectId(), version, 0, accepted.warnings()));
    }

    /** The answer that an earlier submission of this unit got under the same key. */
    @Nullable Answer earlierAnswer(Submission submission) {
        AnswerBook.Key key = keyOf(submission);
        Integer earlier = key == null ? null : keys.get(key);
        if (earlier == null) {
            return null;
        }
        return submission.fingerprint().equals(fingerprints.get(key)) ? answers.get(earlier) : new Answer.KeyReused();
    }

    /** Those with a key whose answer so far is no record. */
    List<Submission> unrecorded(List<Submission> submissions) {
        return IntStream.range(0, answers.size())
                .filter(number -> !(answers.get(number) instanceof Answer.Recorded))
                .mapToObj(submissions::get)
                .filter(submission -> submission.key() != null)
                .toList();
    }

    /** Replaces answers that are no record by better ones. */
    void correct(List<Submission> submissions, Function<Submission, @Nullable Answer> better) {
        for (int number = 0; number < answers.size(); number++) {
            Answer found = better.apply(submissions.get(number));
            if (found != null && !(answers.get(number) instanceof Answer.Recorded)) {
                answers.set(number, found);
            }
        }
    }

    List<EventToAppend> events() {
        return events;
    }

    /** Completes the answers once it is known where in the log the events are. */
    void placeAt(Map<UUID, Long> positions) {
        answers.replaceAll(answer -> answer instanceof Answer.Recorded recorded && recorded.position() == 0
                ? recorded.at(lastPosition(recorded, positions))
                : answer);
    }

    Map<AnswerBook.Key, AnswerBook.Entry> toEnter() {
        Map<AnswerBook.Key, AnswerBook.Entry> entries = new HashMap<>();
        keys.forEach((key, number) -> {
            Fingerprint fingerprint = fingerprints.get(key);
            if (fingerprint != null && answers.get(number) instanceof Answer.Recorded recorded) {
                entries.put(key, new AnswerBook.Entry(fingerprint, recorded));
            }
        });
        return entries;
    }

    List<Answer> answers() {
        return List.copyOf(answers);
    }

    static AnswerBook.@Nullable Key keyOf(Submission submission) {
        String key = submission.key();
        return key == null ? null : new AnswerBook.Key(submission.sender().agency(), key);
    }

    private void remember(Submission submission) {
        AnswerBook.Key key = keyOf(submission);
        if (key != null) {
            keys.put(key, answers.size());
            fingerprints.put(key, submission.fingerprint());
        }
    }

    private EventToAppend toAppend(UUID eventId, NewEvent appended, Submission submission, long sequence) {
        Sender sender = submission.sender();
        EventMetadata metadata = new EventMetadata(
                sender.agency(),
                sender.actor(),
                sender.purpose(),
                sender.correlation(),
                submission.document(),
                // A birthday stands in the payload alone, where it is sealed.
                appended.event() instanceof Fact fact && !PersonalFields.isDayOf(fact) ? fact.effectiveOn() : null);
        return new EventToAppend(
                eventId,
                appended.streamType().name(),
                appended.streamId(),
                sequence,
                appended.event(),
                metadata,
                recordedAt);
    }

    private static long lastPosition(Answer.Recorded recorded, Map<UUID, Long> positions) {
        return recorded.eventIds().stream()
                .mapToLong(id -> positions.getOrDefault(id, 0L))
                .max()
                .orElse(0);
    }
}
