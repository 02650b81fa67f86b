package id.satudata.command.citizen;

import id.satudata.command.citizen.rule.BirthIsRegisteredOnce;
import id.satudata.command.citizen.rule.SiblingsHaveDifferentBirthOrders;
import id.satudata.command.decision.Ruling;
import id.satudata.command.decision.World;
import id.satudata.kernel.citizen.BirthRegistered;
import java.util.Optional;
import java.util.UUID;

/** What the rules say about a birth that may have been registered already. */
final class NewbornRuling {

    private NewbornRuling() {}

    static Ruling on(BirthRegistered birth, World world) {
        Optional<UUID> registered = Identifiers.newborn(birth)
                .flatMap(claim -> world.holderOf(claim).stream())
                .findFirst();
        return Ruling.of(
                new BirthIsRegisteredOnce(birth.nik(), birth.citizenId(), registered),
                new SiblingsHaveDifferentBirthOrders(birth.nik(), birth.citizenId(), registered));
    }
}
