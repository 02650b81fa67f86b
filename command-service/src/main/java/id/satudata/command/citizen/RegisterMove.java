package id.satudata.command.citizen;

import id.satudata.command.citizen.rule.FamilyCardNumberIsPossible;
import id.satudata.command.citizen.rule.MovesAreNotPlannedTooFarAhead;
import id.satudata.command.citizen.rule.MovesLeadElsewhere;
import id.satudata.command.citizen.rule.NothingHappensBeforeBirth;
import id.satudata.command.citizen.rule.OnlyResidentsMove;
import id.satudata.command.citizen.rule.OnlyTheLivingMove;
import id.satudata.command.citizen.rule.PlaceholderIsNoIdentifier;
import id.satudata.command.citizen.rule.VillageIsKnown;
import id.satudata.command.decision.Command;
import id.satudata.command.decision.Context;
import id.satudata.command.decision.Decision;
import id.satudata.command.decision.Outcome;
import id.satudata.command.decision.Place;
import id.satudata.command.decision.Reference;
import id.satudata.command.decision.Ruling;
import id.satudata.command.decision.World;
import id.satudata.kernel.citizen.MoveRegistered;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A change of residence within the country. */
public record RegisterMove(
        Who who,
        String toVillage,
        LocalDate movedOn,
        @Nullable String familyCard) implements Command {

    @Override
    public Set<Reference> references() {
        return who.references();
    }

    @Override
    public Place place() {
        return new Place.Village(toVillage);
    }

    @Override
    public Decision decide(World world, Context context) {
        return who.decide(world, citizen -> decide(citizen, world, context));
    }

    private Decision decide(Citizen citizen, World world, Context context) {
        MoveRegistered move = new MoveRegistered(citizen.id(), toVillage, movedOn, Identifiers.stated(familyCard));
        return rulingOn(citizen, move, world, context)
                .and(new PlaceholderIsNoIdentifier("familyCard", familyCard))
                .thenRecord(() -> Outcome.of(citizen, move, world));
    }

    static Ruling rulingOn(Citizen citizen, MoveRegistered move, World world, Context context) {
        return Ruling.of(
                new OnlyTheLivingMove(citizen, move.movedOn()),
                new OnlyResidentsMove(citizen, move.movedOn()),
                new NothingHappensBeforeBirth("movedOn", move.movedOn(), citizen.bornOn()),
                new MovesAreNotPlannedTooFarAhead(move.movedOn(), LegalDay.in(move.toVillage(), world, context)),
                new VillageIsKnown("toVillage", move.toVillage(), world.regions()),
                new MovesLeadElsewhere(citizen, move.toVillage(), move.movedOn()),
                new FamilyCardNumberIsPossible("familyCard", move.familyCard()));
    }
}
