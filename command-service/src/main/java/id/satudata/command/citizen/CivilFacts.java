package id.satudata.command.citizen;

import id.satudata.command.citizen.rule.DivorcesAreRevokedBeforeTheirMarriage;
import id.satudata.command.citizen.rule.NothingRestsOnARevokedRegistration;
import id.satudata.command.decision.Context;
import id.satudata.command.decision.Reference;
import id.satudata.command.decision.Ruling;
import id.satudata.command.decision.World;
import id.satudata.kernel.citizen.ArrivalRegistered;
import id.satudata.kernel.citizen.BirthRegistered;
import id.satudata.kernel.citizen.CitizenEvent;
import id.satudata.kernel.citizen.ContactGiven;
import id.satudata.kernel.citizen.DeathRegistered;
import id.satudata.kernel.citizen.DepartureRegistered;
import id.satudata.kernel.citizen.DivorceRegistered;
import id.satudata.kernel.citizen.MarriageRegistered;
import id.satudata.kernel.citizen.MoveRegistered;
import id.satudata.kernel.citizen.NameChanged;
import id.satudata.kernel.citizen.NikAssigned;
import id.satudata.kernel.citizen.ResidentRegistered;
import java.util.Set;

/** Which use case rules on which fact: the same rules, whether it is reported or comes about by a correction. */
final class CivilFacts {

    private CivilFacts() {}

    static Ruling rulingOn(Citizen citizen, CitizenEvent fact, World world, Context context) {
        return switch (fact) {
            case ResidentRegistered resident -> RegisterResident.rulingOn(citizen, resident, world, context);
            case BirthRegistered birth -> RegisterBirth.rulingOn(citizen, birth, world, context);
            case DeathRegistered death -> RegisterDeath.rulingOn(citizen, death, world, context);
            case MoveRegistered move -> RegisterMove.rulingOn(citizen, move, world, context);
            case DepartureRegistered departure -> RegisterDeparture.rulingOn(citizen, departure, world, context);
            case ArrivalRegistered arrival -> RegisterArrival.rulingOn(citizen, arrival, world, context);
            case MarriageRegistered marriage ->
                RegisterMarriage.rulingOn(citizen, marriage, "marriedOn", world, context);
            case DivorceRegistered divorce -> RegisterDivorce.rulingOn(citizen, divorce, "divorcedOn", world, context);
            case NameChanged change -> ChangeName.rulingOn(citizen, change, world, context);
            case NikAssigned assigned -> AssignNik.rulingOn(citizen, assigned, world, context);
            case ContactGiven contact -> GiveContact.rulingOn(citizen, contact, world, context);
        };
    }

    static Set<Reference> references(Citizen citizen, CitizenEvent fact) {
        return switch (fact) {
            case ResidentRegistered resident -> Identifiers.references(resident);
            case NikAssigned assigned -> Identifiers.references(assigned);
            case BirthRegistered birth -> RegisterBirth.references(birth);
            case MarriageRegistered marriage -> RegisterMarriage.spousesOf(citizen, marriage.marriedOn());
            case DeathRegistered _, MoveRegistered _, DepartureRegistered _, ArrivalRegistered _ -> Set.of();
            case DivorceRegistered _, NameChanged _, ContactGiven _ -> Set.of();
        };
    }

    static Ruling rulingWithout(Citizen citizen, CitizenEvent revoked) {
        return switch (revoked) {
            case ResidentRegistered _, BirthRegistered _ -> Ruling.of(new NothingRestsOnARevokedRegistration(citizen));
            case MarriageRegistered marriage ->
                Ruling.of(new DivorcesAreRevokedBeforeTheirMarriage(citizen, marriage.marriageId()));
            default -> Ruling.of();
        };
    }
}
