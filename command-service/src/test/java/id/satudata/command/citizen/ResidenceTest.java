package id.satudata.command.citizen;

import static id.satudata.command.citizen.People.KECANDRAN;
import static id.satudata.command.citizen.People.MANGUNSARI;
import static id.satudata.command.citizen.People.SARI;
import static id.satudata.command.citizen.People.arrival;
import static id.satudata.command.citizen.People.day;
import static id.satudata.command.citizen.People.death;
import static id.satudata.command.citizen.People.departure;
import static id.satudata.command.citizen.People.move;
import static id.satudata.command.citizen.People.sari;
import static id.satudata.command.citizen.People.who;
import static id.satudata.command.decision.CaseHistory.given;

import id.satudata.kernel.citizen.MoveRegistered;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResidenceTest {

    @Test
    void aResidentMoves() {
        given(sari())
                .when(moves("2024-07-01"))
                .thenRecorded(move(SARI, MANGUNSARI, "2024-07-01"))
                .withoutWarnings();
    }

    @Test
    void aMoveMayBringANewFamilyCard() {
        given(sari())
                .when(movesWithCard("3373041203150007"))
                .thenRecorded(new MoveRegistered(SARI, MANGUNSARI, day("2024-07-01"), "3373041203150007"));
        given(sari()).when(movesWithCard("0")).withWarnings("placeholder-is-no-identifier");
        given(sari()).when(movesWithCard("123")).thenRefused("family-card-number-is-possible");
    }

    @Test
    void onlyTheLivingMove() {
        given(sari(), death(SARI, "2024-07-01")).when(moves("2024-07-01")).thenRefused("only-the-living-move");
        given(sari(), death(SARI, "2024-07-01")).when(moves("2024-06-30")).withoutWarnings();
    }

    @Test
    void onlyResidentsMove() {
        given(sari(), departure(SARI, "2024-06-01")).when(moves("2024-07-01")).thenRefused("only-residents-move");
        given(sari(), departure(SARI, "2024-06-01")).when(moves("2024-05-31")).withoutWarnings();
        given(sari()).when(moves("2009-12-31")).thenRefused("only-residents-move");
    }

    @Test
    void aMoveMayBeReportedNinetyDaysAhead() {
        given(sari()).when(moves("2024-10-13")).withoutWarnings();
        given(sari()).when(moves("2024-10-14")).thenRefused("moves-are-not-planned-too-far-ahead");
    }

    @Test
    void nobodyMovesBeforeBirth() {
        given(sari()).when(moves("1992-06-04")).thenRefused("only-residents-move", "nothing-happens-before-birth");
    }

    @Test
    void aMoveLeadsToAKnownVillage() {
        given(sari())
                .when(new RegisterMove(who(SARI), "33.73.04.9999", day("2024-07-01"), null))
                .thenRefused("village-is-known")
                .atFields("toVillage");
    }

    @Test
    void aMoveToWhereOneLivesIsAcceptedWithAWarning() {
        given(sari(), move(SARI, MANGUNSARI, "2024-07-01"))
                .when(moves("2024-07-01"))
                .withWarnings("moves-lead-elsewhere");
    }

    @Test
    void aResidentLeavesTheCountry() {
        given(sari())
                .when(departs("2024-07-01", "MY"))
                .thenRecorded(departure(SARI, "2024-07-01"))
                .withoutWarnings();
    }

    @Test
    void onlyTheLivingDepart() {
        given(sari(), death(SARI, "2024-06-30"))
                .when(departs("2024-07-01", "MY"))
                .thenRefused("only-the-living-depart");
    }

    @Test
    void onlyResidentsDepart() {
        given(sari(), departure(SARI, "2024-06-30"))
                .when(departs("2024-07-01", "MY"))
                .thenRefused("only-residents-depart");
    }

    @Test
    void nobodyDepartsTomorrow() {
        given(sari()).when(departs("2024-07-16", "MY")).thenRefused("no-fact-lies-in-the-future");
    }

    @ParameterizedTest
    @ValueSource(strings = {"XX", "Malaysia", "my", "MYS", ""})
    void aCountryIsKnown(String country) {
        given(sari()).when(departs("2024-07-01", country)).thenRefused("country-is-known");
    }

    @Test
    void departuresLeadAbroad() {
        given(sari()).when(departs("2024-07-01", "ID")).thenRefused("departures-lead-abroad");
    }

    @Test
    void whoeverIsAbroadComesBack() {
        given(sari(), departure(SARI, "2020-01-01"))
                .when(arrives("2024-07-01"))
                .thenRecorded(arrival(SARI, "2024-07-01"))
                .withoutWarnings();
    }

    @Test
    void onlyThoseAbroadArrive() {
        given(sari()).when(arrives("2024-07-01")).thenRefused("only-those-abroad-arrive");
        given(sari(), departure(SARI, "2020-01-01"))
                .when(arrives("2019-12-31"))
                .thenRefused("only-those-abroad-arrive");
    }

    @Test
    void onlyTheLivingArrive() {
        given(sari(), departure(SARI, "2020-01-01"), death(SARI, "2022-01-01"))
                .when(arrives("2024-07-01"))
                .thenRefused("only-the-living-arrive");
    }

    @Test
    void nobodyArrivesTomorrowOrNowhere() {
        given(sari(), departure(SARI, "2020-01-01"))
                .when(arrives("2024-07-16"))
                .thenRefused("no-fact-lies-in-the-future");
        given(sari(), departure(SARI, "2020-01-01"))
                .when(new RegisterArrival(who(SARI), day("2024-07-01"), "33.73"))
                .thenRefused("village-is-known");
    }

    @Test
    void whoeverHasComeBackLivesWhereTheyArrived() {
        given(sari(), departure(SARI, "2020-01-01"), arrival(SARI, "2024-07-01"))
                .when(new RegisterMove(who(SARI), KECANDRAN, day("2024-07-10"), null))
                .withoutWarnings();
    }

    private static RegisterMove moves(String day) {
        return new RegisterMove(who(SARI), MANGUNSARI, day(day), null);
    }

    private static RegisterMove movesWithCard(@Nullable String familyCard) {
        return new RegisterMove(who(SARI), MANGUNSARI, day("2024-07-01"), familyCard);
    }

    private static RegisterDeparture departs(String day, String country) {
        return new RegisterDeparture(who(SARI), day(day), country);
    }

    private static RegisterArrival arrives(String day) {
        return new RegisterArrival(who(SARI), day(day), MANGUNSARI);
    }
}
