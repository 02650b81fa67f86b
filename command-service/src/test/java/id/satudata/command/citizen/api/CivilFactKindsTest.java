package id.satudata.command.citizen.api;

import static org.assertj.core.api.Assertions.assertThat;

import id.satudata.command.citizen.AssignNik;
import id.satudata.command.citizen.RegisterBirth;
import id.satudata.command.citizen.RegisterMarriage;
import id.satudata.command.citizen.RegisterMove;
import id.satudata.command.citizen.RegisterResident;
import id.satudata.command.citizen.Who;
import id.satudata.command.recording.CitesDocument;
import id.satudata.command.recording.FactKind;
import id.satudata.kernel.citizen.Sex;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class CivilFactKindsTest {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final UUID ID = new UUID(0, 1);

    @Test
    void aResidentIsTakenOverWithEverythingReported() {
        assertThat(command(CivilFactKinds.RESIDENTS, """
                {"nik":"1","name":"2","sex":"FEMALE","birthDate":"1992-06-05","birthPlace":"3","village":"4",
                 "familyCard":"5","motherNik":"6","fatherNik":"7","effectiveOn":"2015-03-12"}"""))
                .isEqualTo(new RegisterResident(
                        "1",
                        "2",
                        Sex.FEMALE,
                        LocalDate.parse("1992-06-05"),
                        "3",
                        "4",
                        "5",
                        "6",
                        "7",
                        LocalDate.parse("2015-03-12")));
    }

    @Test
    void aBirthWithoutAnOrderIsSingle() {
        assertThat(command(CivilFactKinds.BIRTHS, """
                {"name":"2","sex":"MALE","birthDate":"2021-12-14"}"""))
                .isEqualTo(new RegisterBirth(
                        null, "2", Sex.MALE, LocalDate.parse("2021-12-14"), 0, null, null, null, null));
    }

    @Test
    void aMoverIsNamedByNikOrId() {
        assertThat(command(CivilFactKinds.MOVES, """
                {"nik":"1","toVillage":"2","movedOn":"2022-07-01","familyCard":"3"}"""))
                .isEqualTo(new RegisterMove(Who.of("1", null), "2", LocalDate.parse("2022-07-01"), "3"));
        assertThat(command(CivilFactKinds.MOVES, """
                {"citizenId":"%s","toVillage":"2","movedOn":"2022-07-01"}""".formatted(ID)))
                .isEqualTo(new RegisterMove(Who.of(null, ID), "2", LocalDate.parse("2022-07-01"), null));
    }

    @Test
    void spousesKeepTheirPlaces() {
        assertThat(command(CivilFactKinds.MARRIAGES, """
                {"spouses":[{"nik":"1"},{"citizenId":"%s"}],"marriedOn":"2016-05-21"}""".formatted(ID)))
                .isEqualTo(new RegisterMarriage(
                        new Who("spouses[0].", "1", null),
                        new Who("spouses[1].", null, ID),
                        LocalDate.parse("2016-05-21")));
    }

    @Test
    void whoeverGetsANikIsNamedById() {
        assertThat(command(CivilFactKinds.NIK_ASSIGNMENTS, """
                {"citizenId":"%s","nik":"1","assignedOn":"2022-01-10"}""".formatted(ID)))
                .isEqualTo(new AssignNik(Who.of(null, ID), "1", LocalDate.parse("2022-01-10")));
    }

    @Test
    void theDocumentIsPassedOn() {
        DeathReport report = JSON.readValue("""
                {"nik":"1","diedOn":"2023-11-26","document":"3373-KM-1"}""", DeathReport.class);

        assertThat(report)
                .isInstanceOfSatisfying(
                        CitesDocument.class,
                        citing -> assertThat(citing.document()).isEqualTo("3373-KM-1"));
    }

    private static <B> Object command(FactKind<B> kind, String json) {
        return kind.toCommand().apply(JSON.readValue(json, kind.body()));
    }
}
