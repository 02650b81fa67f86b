package id.satudata.command.recording;

import id.satudata.command.decision.Command;
import id.satudata.command.decision.Context;
import id.satudata.command.decision.Decision;
import id.satudata.command.decision.Dossier;
import id.satudata.command.eventstore.EventLog;
import id.satudata.kernel.region.Regions;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Decides submissions one after the other and writes down what was decided, all within one unit of work. */
@Component
class Session {
    private final AnswerBook book;
    private final LookUp lookUp;
    private final Identifiers identifiers;
    private final EventLog log;
    private final StreamStates states;
    private final EventIds ids;
    private final Erasures erasures;
    private final Clock clock;
    private final Regions regions = Regions.load();

    Session(
            AnswerBook book,
            LookUp lookUp,
            Identifiers identifiers,
            EventLog log,
            StreamStates states,
            EventIds ids,
            Erasures erasures,
            Clock clock) {
        this.book = book;
        this.lookUp = lookUp;
        this.identifiers = identifiers;
        this.log = log;
        this.states = states;
        this.ids = ids;
        this.erasures = erasures;
        this.clock = clock;
    }

    WorkingWorld openWorld() {
        return new WorkingWorld(regions);
    }

    /**
     * The answers are complete only after the unit of work has committed.
     *
     * @param keysAreNew whether to take it that no key was used before; the unit of work fails if one was
     */
    Minutes hold(List<Submission> submissions, WorkingWorld world, UnitOfWork<?> unit, boolean keysAreNew) {
        Minutes minutes = new Minutes(now());
        Map<AnswerBook.Key, AnswerBook.Entry> answered = keysAreNew ? Map.of() : book.find(keysOf(submissions));
        List<Command> open = submissions.stream()
                .filter(submission -> earlierAnswer(submission, answered) == null)
                .map(Submission::command)
                .toList();
        lookUp.lookUp(open, world);
        submissions.forEach(submission -> decide(submission, earlierAnswer(submission, answered), world, minutes));
        lookAgain(submissions, minutes);
        writeDown(minutes, world, unit);
        return minutes;
    }

    /**
     * What was refused may have been recorded, by the same key, between the look into the book and the look at the
     * world: then the refusal speaks of the sender's own fact.
     */
    private void lookAgain(List<Submission> submissions, Minutes minutes) {
        List<Submission> refused = minutes.unrecorded(submissions);
        if (!refused.isEmpty()) {
            Map<AnswerBook.Key, AnswerBook.Entry> answered = book.find(keysOf(refused));
            minutes.correct(submissions, submission -> earlierAnswer(submission, answered));
        }
    }

    private static List<AnswerBook.Key> keysOf(List<Submission> submissions) {
        return submissions.stream()
                .map(Minutes::keyOf)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private void decide(Submission submission, @Nullable Answer earlier, WorkingWorld world, Minutes minutes) {
        Answer known = earlier == null ? minutes.earlierAnswer(submission) : earlier;
        if (known != null) {
            minutes.answer(known);
            return;
        }
        lookUp.lookUp(List.of(submission.command()), world);
        Context context = context(submission, minutes.recordedAt());
        Jurisdiction jurisdiction = Jurisdiction.of(submission, world);
        Decision decision = submission.command().decide(jurisdiction.toDecide(), context);
        if (decision instanceof Decision.Accepted accepted && isAsExpected(submission, accepted, world)) {
            minutes.record(submission, accepted, world, ids);
        } else {
            Decision told = submission.command().decide(jurisdiction.toRefuse(), context);
            // Where nothing is wrong as far as the sender may know, the sender has to be told after all.
            minutes.answer(refusal(submission, told instanceof Decision.Refused ? told : decision, world));
        }
    }

    private static boolean isAsExpected(Submission submission, Decision.Accepted accepted, WorkingWorld world) {
        Long expected = submission.expectedVersion();
        return expected == null || expected == world.versionOf(accepted.subjectId());
    }

    private static Answer refusal(Submission submission, Decision decision, WorkingWorld world) {
        Set<UUID> about = citizens(submission.command(), world);
        return switch (decision) {
            case Decision.Refused refused -> new Answer.Refused(refused.reason(), refused.errors(), about);
            case Decision.Accepted other -> new Answer.VersionConflict(world.versionOf(other.subjectId()), about);
        };
    }

    private static Set<UUID> citizens(Command command, WorkingWorld world) {
        return command.references().stream()
                .flatMap(reference -> world.find(reference, Dossier.class).stream())
                .flatMap(dossier -> dossier.citizens().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private void writeDown(Minutes minutes, WorkingWorld world, UnitOfWork<?> unit) {
        if (minutes.events().isEmpty()) {
            return;
        }
        identifiers.take(world.holders().lost());
        identifiers.give(world.holders().gained());
        log.append(minutes.events());
        // The log is written when the unit prepares to commit; only then do the events have positions.
        unit.onPrepareCommit(preparing -> {
            minutes.placeAt(log.positionsIn(unit));
            book.enter(minutes.toEnter(), minutes.recordedAt());
            erasures.followUp(minutes.events());
        });
        unit.afterCommit(committed -> states.remember(world.changedStreams()));
    }

    private Context context(Submission submission, Instant recordedAt) {
        Sender sender = submission.sender();
        return new Context(
                recordedAt,
                ids.next(recordedAt),
                sender.agency(),
                sender.actor(),
                sender.purpose(),
                sender.correlation(),
                submission.document());
    }

    /** As precise as the database keeps it. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static @Nullable Answer earlierAnswer(
            Submission submission, Map<AnswerBook.Key, AnswerBook.Entry> answered) {
        AnswerBook.Key key = Minutes.keyOf(submission);
        AnswerBook.Entry entry = key == null ? null : answered.get(key);
        return entry == null ? null : entry.answerTo(submission.fingerprint());
    }
}
