package id.satudata.command.family.api;

import id.satudata.command.citizen.Who;
import id.satudata.command.citizen.api.NamesCitizen;
import id.satudata.command.family.IssueFamilyCard;
import id.satudata.command.family.JoinFamilyCard;
import id.satudata.command.family.LeaveFamilyCard;
import java.util.List;
import java.util.stream.IntStream;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.factory.Mappers;

/** From facts about family cards as agencies report them to the commands that record them. */
@Mapper
interface FamilyCommands {

    FamilyCommands MAPPER = Mappers.getMapper(FamilyCommands.class);

    IssueFamilyCard command(FamilyCardReport report);

    @Mapping(target = "who", source = ".")
    JoinFamilyCard command(FamilyJoinReport report);

    @Mapping(target = "who", source = ".")
    LeaveFamilyCard command(FamilyLeaveReport report);

    default Who who(NamesCitizen report) {
        return report.named();
    }

    default List<IssueFamilyCard.Member> members(List<MemberReport> members) {
        return IntStream.range(0, members.size())
                .mapToObj(i -> member(members.get(i), "members[" + i + "]."))
                .toList();
    }

    private static IssueFamilyCard.Member member(MemberReport member, String path) {
        return new IssueFamilyCard.Member(member.named().at(path), member.relation());
    }
}
