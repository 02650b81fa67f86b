package id.satudata.command.citizen.api;

import id.satudata.command.recording.FactKind;
import id.satudata.kernel.access.Action;
import id.satudata.kernel.access.Sectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The kinds of civil facts that agencies may report. */
@Configuration(proxyBeanMethods = false)
class CivilFactKinds {

    static final FactKind<ResidentReport> RESIDENTS = new FactKind<>(
            "residents", Sectors.POPULATION, Action.RECORD_FACT, ResidentReport.class, CivilCommands.MAPPER::command);

    static final FactKind<BirthReport> BIRTHS = new FactKind<>(
            "births", Sectors.POPULATION, Action.RECORD_FACT, BirthReport.class, CivilCommands.MAPPER::command);

    static final FactKind<DeathReport> DEATHS = new FactKind<>(
            "deaths", Sectors.POPULATION, Action.RECORD_FACT, DeathReport.class, CivilCommands.MAPPER::command);

    static final FactKind<MoveReport> MOVES = new FactKind<>(
            "moves", Sectors.POPULATION, Action.RECORD_FACT, MoveReport.class, CivilCommands.MAPPER::command);

    static final FactKind<DepartureReport> DEPARTURES = new FactKind<>(
            "departures", Sectors.POPULATION, Action.RECORD_FACT, DepartureReport.class, CivilCommands.MAPPER::command);

    static final FactKind<ArrivalReport> ARRIVALS = new FactKind<>(
            "arrivals", Sectors.POPULATION, Action.RECORD_FACT, ArrivalReport.class, CivilCommands.MAPPER::command);

    static final FactKind<MarriageReport> MARRIAGES = new FactKind<>(
            "marriages", Sectors.POPULATION, Action.RECORD_FACT, MarriageReport.class, CivilCommands.MAPPER::command);

    static final FactKind<DivorceReport> DIVORCES = new FactKind<>(
            "divorces", Sectors.POPULATION, Action.RECORD_FACT, DivorceReport.class, CivilCommands.MAPPER::command);

    static final FactKind<NameChangeReport> NAME_CHANGES = new FactKind<>(
            "name-changes",
            Sectors.POPULATION,
            Action.RECORD_FACT,
            NameChangeReport.class,
            CivilCommands.MAPPER::command);

    static final FactKind<NikAssignmentReport> NIK_ASSIGNMENTS = new FactKind<>(
            "nik-assignments",
            Sectors.POPULATION,
            Action.RECORD_FACT,
            NikAssignmentReport.class,
            CivilCommands.MAPPER::command);

    static final FactKind<ContactReport> CONTACTS = new FactKind<>(
            "contacts", Sectors.POPULATION, Action.RECORD_FACT, ContactReport.class, CivilCommands.MAPPER::command);

    @Bean
    FactKind<ResidentReport> residents() {
        return RESIDENTS;
    }

    @Bean
    FactKind<BirthReport> births() {
        return BIRTHS;
    }

    @Bean
    FactKind<DeathReport> deaths() {
        return DEATHS;
    }

    @Bean
    FactKind<MoveReport> moves() {
        return MOVES;
    }

    @Bean
    FactKind<DepartureReport> departures() {
        return DEPARTURES;
    }

    @Bean
    FactKind<ArrivalReport> arrivals() {
        return ARRIVALS;
    }

    @Bean
    FactKind<MarriageReport> marriages() {
        return MARRIAGES;
    }

    @Bean
    FactKind<DivorceReport> divorces() {
        return DIVORCES;
    }

    @Bean
    FactKind<NameChangeReport> nameChanges() {
        return NAME_CHANGES;
    }

    @Bean
    FactKind<NikAssignmentReport> nikAssignments() {
        return NIK_ASSIGNMENTS;
    }

    @Bean
    FactKind<ContactReport> contacts() {
        return CONTACTS;
    }
}
