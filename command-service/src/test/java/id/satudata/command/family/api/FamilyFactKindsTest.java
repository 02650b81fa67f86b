package id.satudata.command.family.api;

import static org.assertj.core.api.Assertions.assertThat;

import id.satudata.command.citizen.Who;
import id.satudata.command.family.IssueFamilyCard;
import id.satudata.command.family.JoinFamilyCard;
import id.satudata.command.family.LeaveFamilyCard;
import id.satudata.command.recording.FactKind;
import id.satudata.kernel.family.FamilyRelation;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class FamilyFactKindsTest {

    @Test
    void membersKeepTheirPlaces() {
        assertThat(command(FamilyFactKinds.FAMILY_CARDS, """
                {"number":"1","village":"2","issuedOn":"2016-06-01",
                 "members":[{"nik":"3","relation":"HEAD"},{"nik":"4","relation":"CHILD"}]}"""))
                .isEqualTo(new IssueFamilyCard(
                        "1",
                        "2",
                        LocalDate.parse("2016-06-01"),
                        List.of(
                                new IssueFamilyCard.Member(new Who("members[0].", "3", null), FamilyRelation.HEAD),
                                new IssueFamilyCard.Member(new Who("members[1].", "4", null), FamilyRelation.CHILD))));
    }

    @Test
    void someoneJoinsACardByItsNumber() {
        assertThat(command(FamilyFactKinds.FAMILY_JOINS, """
                {"familyCard":"1","nik":"2","relation":"OTHER","joinedOn":"2021-12-20"}"""))
                .isEqualTo(new JoinFamilyCard(
                        "1", Who.of("2", null), FamilyRelation.OTHER, LocalDate.parse("2021-12-20")));
    }

    @Test
    void someoneLeavesACardByItsNumber() {
        assertThat(command(FamilyFactKinds.FAMILY_LEAVES, """
                {"familyCard":"1","nik":"2","leftOn":"2024-02-11"}"""))
                .isEqualTo(new LeaveFamilyCard("1", Who.of("2", null), LocalDate.parse("2024-02-11")));
    }

    private static <B> Object command(FactKind<B> kind, String json) {
        return kind.toCommand().apply(JsonMapper.shared().readValue(json, kind.body()));
    }
}
