package id.satudata.command.citizen;

import id.satudata.command.citizen.rule.BirthIsRegisteredOnce;
import id.satudata.command.citizen.rule.SiblingsHaveDifferentBirthOrders;
import id.satudata.command.decision.Reference;
import id.satudata.command.decision.Ruling;
import id.satudata.command.decision.World;
import id.satudata.kernel.citizen.BirthRegistered;
import java.util.Optional;

/** What the rules say about a birth that may have been registered already. */
final class NewbornRuling {

    private NewbornRuling() {}

    static Ruling on(BirthRegistered birth, World world) {
        Optional<Citizen> registered = Identifiers.newborn(birth)
                .map(Reference.ByClaim::new)
                .flatMap(reference -> world.find(reference, Citizen.class).stream())
                .filter(child -> !child.id().equals(birth.citizenId()))
                .findFirst();
        return Ruling.of(
                new BirthIsRegisteredOnce(birth.nik(), registered),
                new SiblingsHaveDifferentBirthOrders(birth.nik(), registered));
    }
}
