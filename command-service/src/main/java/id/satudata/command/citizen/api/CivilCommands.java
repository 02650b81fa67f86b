package id.satudata.command.citizen.api;

import id.satudata.command.citizen.AssignNik;
import id.satudata.command.citizen.ChangeName;
import id.satudata.command.citizen.GiveContact;
import id.satudata.command.citizen.RegisterArrival;
import id.satudata.command.citizen.RegisterBirth;
import id.satudata.command.citizen.RegisterDeath;
import id.satudata.command.citizen.RegisterDeparture;
import id.satudata.command.citizen.RegisterDivorce;
import id.satudata.command.citizen.RegisterMarriage;
import id.satudata.command.citizen.RegisterMove;
import id.satudata.command.citizen.RegisterResident;
import id.satudata.command.citizen.Who;
import java.util.List;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.factory.Mappers;

/** From civil facts as agencies report them to the commands that record them. */
@Mapper
interface CivilCommands {

    CivilCommands MAPPER = Mappers.getMapper(CivilCommands.class);

    RegisterResident command(ResidentReport report);

    RegisterBirth command(BirthReport report);

    @Mapping(target = "who", source = ".")
    RegisterDeath command(DeathReport report);

    @Mapping(target = "who", source = ".")
    RegisterMove command(MoveReport report);

    @Mapping(target = "who", source = ".")
    RegisterDeparture command(DepartureReport report);

    @Mapping(target = "who", source = ".")
    RegisterArrival command(ArrivalReport report);

    @Mapping(target = "who", source = ".")
    ChangeName command(NameChangeReport report);

    @Mapping(target = "who", source = ".")
    GiveContact command(ContactReport report);

    @Mapping(target = "who", expression = "java(Who.of(null, report.citizenId()))")
    AssignNik command(NikAssignmentReport report);

    default RegisterMarriage command(MarriageReport report) {
        return new RegisterMarriage(spouse(report.spouses(), 0), spouse(report.spouses(), 1), report.marriedOn());
    }

    default RegisterDivorce command(DivorceReport report) {
        return new RegisterDivorce(spouse(report.spouses(), 0), spouse(report.spouses(), 1), report.divorcedOn());
    }

    default Who who(NamesCitizen report) {
        return report.named();
    }

    private static Who spouse(List<CitizenName> spouses, int index) {
        return spouses.get(index).named().at("spouses[" + index + "].");
    }
}
