package id.satudata.kernel.family;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class FamilyCardIssuedTest {

    private final FamilyMember head = new FamilyMember(new UUID(0, 1), FamilyRelation.HEAD);
    private final FamilyMember child = new FamilyMember(new UUID(0, 2), FamilyRelation.CHILD);

    @Test
    void aCardIsAboutAllOfItsMembers() {
        assertThat(issued(List.of(head, child)).subjects()).containsExactlyInAnyOrder(new UUID(0, 1), new UUID(0, 2));
    }

    @Test
    void itsMembersCannotBeChangedAfterwards() {
        List<FamilyMember> members = new ArrayList<>(List.of(head));
        FamilyCardIssued issued = issued(members);

        members.add(child);

        assertThat(issued.members()).containsExactly(head);
    }

    private static FamilyCardIssued issued(List<FamilyMember> members) {
        return new FamilyCardIssued(
                new UUID(9, 9), "3373041203150007", "33.73.04.1001", members, LocalDate.parse("2016-06-01"));
    }
}
