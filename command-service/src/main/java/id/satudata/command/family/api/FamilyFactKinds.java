package id.satudata.command.family.api;

import id.satudata.command.recording.FactKind;
import id.satudata.kernel.access.Action;
import id.satudata.kernel.access.Sectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The kinds of facts about family cards that agencies may report. */
@Configuration(proxyBeanMethods = false)
class FamilyFactKinds {

    static final FactKind<FamilyCardReport> FAMILY_CARDS = new FactKind<>(
            "family-cards",
            Sectors.POPULATION,
            Action.RECORD_FACT,
            FamilyCardReport.class,
            FamilyCommands.MAPPER::command);

    static final FactKind<FamilyJoinReport> FAMILY_JOINS = new FactKind<>(
            "family-joins",
            Sectors.POPULATION,
            Action.RECORD_FACT,
            FamilyJoinReport.class,
            FamilyCommands.MAPPER::command);

    static final FactKind<FamilyLeaveReport> FAMILY_LEAVES = new FactKind<>(
            "family-leaves",
            Sectors.POPULATION,
            Action.RECORD_FACT,
            FamilyLeaveReport.class,
            FamilyCommands.MAPPER::command);

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
