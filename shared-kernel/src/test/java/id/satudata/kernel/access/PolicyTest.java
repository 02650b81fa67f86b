package id.satudata.kernel.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PolicyTest {

    private final Policy policy = Policy.load();

    @Test
    void whatHasNoRowIsDenied() {
        assertThat(Policy.of(List.of()).grant(Role.OPERATOR, Action.REBUILD)).isEmpty();
        assertThat(policy.grant(Role.POLICYMAKER, Action.READ_RECORD)).isEmpty();
    }

    @Test
    void everyRoleMayDoSomethingAndEveryActionIsSomebodys() {
        assertThat(Role.values())
                .allSatisfy(role -> assertThat(
                                Arrays.stream(Action.values()).flatMap(action -> policy.grant(role, action).stream()))
                        .isNotEmpty());
        assertThat(Action.values())
                .allSatisfy(action -> assertThat(
                                Arrays.stream(Role.values()).flatMap(role -> policy.grant(role, action).stream()))
                        .isNotEmpty());
    }

    @Test
    void operatorsPolicymakersAndStewardsAreShownNobody() {
        Set<Role> withoutPersonalData = EnumSet.of(Role.OPERATOR, Role.POLICYMAKER, Role.DATA_STEWARD);

        assertThat(grants())
                .filteredOn(grant -> withoutPersonalData.contains(grant.role()))
                .allMatch(grant -> grant.fields() == Fields.NONE);
    }

    @Test
    void theDataProtectionOfficerIsShownSomebodyOnlyToHandItToThem() {
        assertThat(grants())
                .filteredOn(grant -> grant.role() == Role.DATA_PROTECTION_OFFICER && grant.fields() != Fields.NONE)
                .extracting(Grant::action)
                .containsExactly(Action.EXPORT_RECORD);
    }

    @Test
    void whoeverIsShownSomebodyElseSaysWhy() {
        assertThat(grants())
                .filteredOn(grant -> grant.fields() != Fields.NONE && grant.role() != Role.CITIZEN)
                .allMatch(Grant::needsPurpose);
    }

    @Test
    void aWordThatMeansNothingIsRefused() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Policy.of(List.of(row("operator", "rebuild", "any", "everywhere"))))
                .withMessageContaining("everywhere");
        assertThatIllegalStateException()
                .isThrownBy(() -> Policy.of(List.of(row("operator", "rebuld", "any", "any"))))
                .withMessageContaining("rebuld");
    }

    @Test
    void noRoleIsGrantedTheSameTwice() {
        List<String> row = row("operator", "rebuild", "any", "any");

        assertThatIllegalStateException()
                .isThrownBy(() -> Policy.of(List.of(row, row)))
                .withMessageContaining("twice");
    }

    private Stream<Grant> grants() {
        return Arrays.stream(Role.values())
                .flatMap(role -> Arrays.stream(Action.values()).flatMap(action -> policy.grant(role, action).stream()));
    }

    private static List<String> row(String role, String action, String sectors, String regions) {
        return List.of(role, action, sectors, regions, "none", "optional");
    }
}
