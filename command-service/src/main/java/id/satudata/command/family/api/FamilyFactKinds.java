package id.satudata.command.family.api;

import id.satudata.command.recording.FactKind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The kinds of facts about family cards that agencies may report. */
@Configuration(proxyBeanMethods = false)
class FamilyFactKinds {

    static final FactKind<FamilyCardReport> FAMILY_CARDS =
            new FactKind<>("family-cards", FamilyCardReport.class, FamilyCommands.MAPPER::command);

    static final FactKind<FamilyJoinReport> FAMILY_JOINS =
            new FactKind<>("family-joins", FamilyJoinReport.class, FamilyCommands.MAPPER::command);

    static final FactKind<FamilyLeaveReport> FAMILY_LEAVES =
            new FactKind<>("family-leaves", FamilyLeaveReport.class, FamilyCommands.MAPPER::command);

    @Bean
    FactKind<FamilyCardReport> familyCards() {
        return FAMILY_CARDS;
    }

    @Bean
    FactKind<FamilyJoinReport> familyJoins() {
        return FAMILY_JOINS;
    }

    @Bean
    FactKind<FamilyLeaveReport> familyLeaves() {
        return FAMILY_LEAVES;
    }
}
