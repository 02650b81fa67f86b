package id.satudata.command.rights;

import id.satudata.command.citizen.Citizen;
import id.satudata.command.citizen.Who;
import id.satudata.command.decision.Command;
import id.satudata.command.decision.Context;
import id.satudata.command.decision.Decision;
import id.satudata.command.decision.Outcome;
import id.satudata.command.decision.Place;
import id.satudata.command.decision.Reference;
import id.satudata.command.decision.Ruling;
import id.satudata.command.decision.World;
import id.satudata.command.rights.rule.RequestsSayWhatTheyAreAbout;
import id.satudata.kernel.rights.RightsChannel;
import id.satudata.kernel.rights.RightsKind;
import id.satudata.kernel.rights.RightsRequested;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A citizen uses a right.
 *
 * @param statement what the citizen asks for
 */
public record RequestRight(
        Who who, RightsKind kind, @Nullable String statement, RightsChannel channel) implements Command {

    @Override
    public Set<Reference> references() {
        return who.references();
    }

    @Override
    public Place place() {
        return Place.NOWHERE;
    }

    @Override
    public Decision decide(World world, Context context) {
        return who.decide(world, citizen -> decide(citizen, context));
    }

    private Decision decide(Citizen citizen, Context context) {
        RightsRequest request = RightsRequest.unknown(context.newId());
        RightsRequested received = new RightsRequested(
                request.id(), citizen.id(), kind, Stated.text(statement), channel, context.recordedAt());
        return Ruling.of(new RequestsSayWhatTheyAreAbout(kind, received.statement()))
                .thenRecord(() -> new Outcome(request.id(), List.of(request.append(received)), List.of(), List.of()));
    }

    /** Masked: a statement may say anything about anybody. */
    @Override
    public String toString() {
        return "RequestRight[" + kind + "…]";
    }
}
