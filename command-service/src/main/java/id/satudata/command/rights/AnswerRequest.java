package id.satudata.command.rights;

import id.satudata.command.decision.Command;
import id.satudata.command.decision.Context;
import id.satudata.command.decision.Decision;
import id.satudata.command.decision.Dossier;
import id.satudata.command.decision.Outcome;
import id.satudata.command.decision.Place;
import id.satudata.command.decision.Reference;
import id.satudata.command.decision.Ruling;
import id.satudata.command.decision.World;
import id.satudata.command.rights.rule.AnswersComeInTime;
import id.satudata.command.rights.rule.GrantedChangesNameTheirWork;
import id.satudata.command.rights.rule.RefusalsGiveTheirReason;
import id.satudata.command.rights.rule.RefusalsNameTheirLaw;
import id.satudata.command.rights.rule.RequestIsKnown;
import id.satudata.command.rights.rule.RequestsAreAnsweredOnce;
import id.satudata.command.rights.rule.WorkFollowsTheRequest;
import id.satudata.command.rights.rule.WorkIsAboutWhoeverAsked;
import id.satudata.command.rights.rule.WorkIsWhatWasAsked;
import id.satudata.kernel.event.StandingFacts.Change;
import id.satudata.kernel.rights.RightsAnswered;
import id.satudata.kernel.rights.RightsOutcome;
import id.satudata.kernel.rights.RightsRequested;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A request is answered. What is granted is done by a resource of its own; the answer may name the event that did it.
 *
 * @param doneBy that event
 */
public record AnswerRequest(
        UUID requestId,
        RightsOutcome outcome,
        @Nullable String reason,
        @Nullable String legalBasis,
        @Nullable UUID doneBy)
        implements Command {

    @Override
    public Set<Reference> references() {
        return Stream.concat(Stream.of(request()), work().stream()).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Place place() {
        return Place.NOWHERE;
    }

    @Override
    public Decision decide(World world, Context context) {
        Optional<RightsRequest> request = world.find(request(), RightsRequest.class);
        Optional<RightsRequested> received = request.flatMap(RightsRequest::received);
        return Ruling.of(new RequestIsKnown(received.isPresent()))
                .thenDecide(() -> answer(request.orElseThrow(), received.orElseThrow(), world, context));
    }

    private Decision answer(RightsRequest request, RightsRequested received, World world, Context context) {
        RightsAnswered answer = new RightsAnswered(
                request.id(), received.citizenId(), outcome, Stated.text(reason), Stated.text(legalBasis), doneBy);
        Optional<Change> work = worked(world);
        return Ruling.of(
                        new RequestsAreAnsweredOnce(request.isAnswered()),
                        new RefusalsGiveTheirReason(answer),
                        new RefusalsNameTheirLaw(answer),
                        new WorkIsAboutWhoeverAsked(answer, work),
                        new WorkIsWhatWasAsked(received.kind(), work),
                        new WorkFollowsTheRequest(
                                received.receivedAt(),
                                Optional.ofNullable(doneBy).filter(event -> work.isPresent())),
                        new GrantedChangesNameTheirWork(received.kind(), answer),
                        new AnswersComeInTime(received.dueAt(), context.recordedAt()))
                .thenRecord(() -> new Outcome(request.id(), List.of(request.append(answer)), List.of(), List.of()));
    }

    private Reference request() {
        return new Reference.ById(requestId);
    }

    private Optional<Reference> work() {
        return Optional.ofNullable(doneBy).map(Reference.ByEvent::new);
    }

    private Optional<Change> worked(World world) {
        return Optional.ofNullable(doneBy)
                .flatMap(event -> world.find(new Reference.ByEvent(event), Dossier.class)
                        .flatMap(dossier -> dossier.facts().change(event)));
    }

    /** Masked: a reason may name people. */
    @Override
    public String toString() {
        return "AnswerRequest[" + requestId + "…]";
    }
}
