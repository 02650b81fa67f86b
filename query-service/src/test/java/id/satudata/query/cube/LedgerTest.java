package id.satudata.query.cube;

import static id.satudata.query.record.CaseHistory.someone;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;
import static org.assertj.core.api.Assertions.assertThat;

import id.satudata.kernel.citizen.BirthRegistered;
import id.satudata.kernel.citizen.DeathRegistered;
import id.satudata.kernel.citizen.MoveRegistered;
import id.satudata.kernel.citizen.ResidentRegistered;
import id.satudata.kernel.event.RecordedEvent;
import id.satudata.kernel.family.FamilyRelation;
import id.satudata.query.record.CaseHistory;
import id.satudata.query.record.RecordChange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LedgerTest {

    private static final String SIDOREJO = "33.73.01.1001";
    private static final String TINGKIR = "33.73.02.1001";

    @Test
    void aBirthAddsOneToTheNewbornsVillage() {
        Entries entries = entries(someone().recorded("2024-01-10").born(SIDOREJO, "2024-01-01"));

        assertThat(lines(entries)).containsExactly("+1 BORN 33.73.01.1001 on 2024-01-01 known 2024-01-10");
    }

    @Test
    void aMoveTakesFromOneVillageWhatItGivesToAnother() {
        Entries entries = entries(someone().born(SIDOREJO, "2000-01-01").moved(TINGKIR, "2020-05-05"));

        assertThat(lines(entries))
                .contains(
                        "-1 MOVED_OUT 33.73.01.1001 (33.73.02.1001) on 2020-05-05 known 2020-05-05",
                        "+1 MOVED_IN 33.73.02.1001 (33.73.01.1001) on 2020-05-05 known 2020-05-05");
        assertThat(entries.deltas()).hasSize(3);
    }

    @Test
    void aMoveWithinTheVillageIsNone() {
        Entries entries = entries(someone().born(SIDOREJO, "2000-01-01").moved(SIDOREJO, "2020-05-05"));

        assertThat(entries.deltas()).hasSize(1);
    }

    @Test
    void aDeathTakesFromTheLastResidence() {
        Entries entries = entries(someone()
                .born(SIDOREJO, "2000-01-01")
                .moved(TINGKIR, "2020-05-05")
                .died("2023-11-26"));

        assertThat(lines(entries)).contains("-1 DIED 33.73.02.1001 on 2023-11-26 known 2023-11-26");
    }

    @Test
    void aDeathAbroadTakesFromNoVillage() {
        Entries entries = entries(
                someone().born(SIDOREJO, "2000-01-01").departed("2020-05-05").died("2023-11-26"));

        assertThat(lines(entries)).noneMatch(line -> line.contains("DIED"));
    }

    @Test
    void aLateMoveBeforeADeathMovesTheDeathToo() {
        Entries entries = entries(someone()
                .born(SIDOREJO, "2000-01-01")
                .died("2023-11-26")
                .recorded("2024-02-02")
                .moved(TINGKIR, "2022-01-01"));

        assertThat(lines(entries))
                .contains(
                        "-1 DIED 33.73.01.1001 on 2023-11-26 known 2023-11-26",
                        "+1 DIED 33.73.01.1001 on 2023-11-26 known 2024-02-02",
                        "-1 DIED 33.73.02.1001 on 2023-11-26 known 2024-02-02");
    }

    @Test
    void aCorrectedBirthDateTakesTheOldOneBackOnTheDayItWasKnown() {
        Entries entries = entries(someone()
                .born(SIDOREJO, "2010-05-05")
                .recorded("2022-01-01")
                .corrected(BirthRegistered.class, "birthDate", "2009-05-05"));

        assertThat(lines(entries))
                .containsExactlyInAnyOrder(
                        "+1 BORN 33.73.01.1001 on 2010-05-05 known 2010-05-05",
                        "-1 BORN 33.73.01.1001 on 2010-05-05 known 2022-01-01",
                        "+1 BORN 33.73.01.1001 on 2009-05-05 known 2022-01-01");
    }

    @Test
    void aRevocationKnownLaterLeavesWhatWasKnownBefore() {
        CaseHistory life = someone()
                .born(SIDOREJO, "2000-01-01")
                .moved(TINGKIR, "2020-05-05")
                .recorded("2021-01-01")
                .revoked(MoveRegistered.class);

        assertThat(stock(life, TINGKIR, "2020-12-31", "2020-12-31")).isEqualTo(1);
        assertThat(stock(life, TINGKIR, "2020-12-31", "2021-01-01")).isZero();
        assertThat(stock(life, SIDOREJO, "2020-12-31", "2021-01-01")).isEqualTo(1);
    }

    @Test
    void aMistakeMendedOnTheSameDayLeavesNoTrace() {
        Entries entries = entries(someone()
                .born(SIDOREJO, "2000-01-01")
                .died("2020-05-05")
                .recorded("2020-05-05")
                .revoked(DeathRegistered.class));

        assertThat(lines(entries)).containsExactly("+1 BORN 33.73.01.1001 on 2000-01-01 known 2000-01-01");
    }

    @Test
    void aChangeOfFamilyRoleNetsToNothingInTheVillage() {
        Entries entries = entries(
                someone().born(SIDOREJO, "2000-01-01").joined("3373010101200001", FamilyRelation.CHILD, "2000-02-01"));

        Map<Cause, Integer> net = entries.deltas().entrySet().stream()
                .collect(groupingBy(entry -> entry.getKey().contribution().cause(), summingInt(Map.Entry::getValue)));
        assertThat(net).containsEntry(Cause.RECLASSIFIED, 0).containsEntry(Cause.BORN, 1);
    }

    @Test
    void whatEachEventAddsIsWhatTheWholeLifeEnters() {
        List<RecordedEvent> events = wholeLife().events();
        Entries pieces = new Entries();
        for (int known = 0; known < events.size(); known++) {
            pieces.addAll(Ledger.difference(change(events.subList(0, known), events.subList(0, known + 1))));
        }

        assertThat(pieces.deltas()).isEqualTo(Ledger.entries(events).deltas());
    }

    @Test
    void eventsComingInOutOfOrderEnterTheSameInTheEnd() {
        List<RecordedEvent> events = wholeLife().events();
        Random random = new Random(42);
        for (int round = 0; round < 50; round++) {
            List<RecordedEvent> arrivals = new ArrayList<>(events);
            Collections.shuffle(arrivals, random);
            assertThat(followed(arrivals).deltas())
                    .isEqualTo(Ledger.entries(events).deltas());
        }
    }

    private static Entries followed(List<RecordedEvent> arrivals) {
        Entries entries = new Entries();
        List<RecordedEvent> known = List.of();
        for (RecordedEvent arrival : arrivals) {
            List<RecordedEvent> more = new ArrayList<>(known);
            more.add(arrival);
            more.sort((one, other) ->
                    Long.compare(one.envelope().position(), other.envelope().position()));
            entries.addAll(Ledger.difference(change(known, more)));
            known = more;
        }
        return entries;
    }

    private static RecordChange change(List<RecordedEvent> before, List<RecordedEvent> after) {
        return new RecordChange(after.getFirst().envelope().streamId(), before, after);
    }

    private static CaseHistory wholeLife() {
        return someone()
                .takenOver(SIDOREJO, "1980-01-01", "2010-01-01")
                .joined("3373010101200001", FamilyRelation.CHILD, "2011-02-01")
                .moved(TINGKIR, "2012-05-05")
                .departed("2015-05-05")
                .arrived(SIDOREJO, "2016-05-05")
                .recorded("2017-01-01")
                .corrected(ResidentRegistered.class, "birthDate", "1981-02-02")
                .died("2016-12-01")
                .recorded("2018-01-01")
                .moved(TINGKIR, "2016-11-01")
                .recorded("2019-01-01")
                .revoked(DeathRegistered.class);
    }

    private static Entries entries(CaseHistory life) {
        return Ledger.entries(life.events());
    }

    private static int stock(CaseHistory life, String village, String asOf, String knownOn) {
        return entries(life).deltas().entrySet().stream()
                .filter(entry -> entry.getKey().contribution().village().equals(village))
                .filter(entry -> !entry.getKey().contribution().validOn().isAfter(LocalDate.parse(asOf)))
                .filter(entry -> !entry.getKey().knownOn().isAfter(LocalDate.parse(knownOn)))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    private static List<String> lines(Entries entries) {
        return entries.deltas().entrySet().stream().map(LedgerTest::line).toList();
    }

    private static String line(Map.Entry<Cell, Integer> entry) {
        Contribution what = entry.getKey().contribution();
        String counterpart = what.counterpart() == null ? "" : " (" + what.counterpart() + ")";
        return "%+d %s %s%s on %s known %s"
                .formatted(
                        entry.getValue(),
                        what.cause(),
                        what.village(),
                        counterpart,
                        what.validOn(),
                        entry.getKey().knownOn());
    }
}
