package id.satudata.query.rights;

import static org.assertj.core.api.Assertions.assertThat;

import id.satudata.kernel.event.Envelope;
import id.satudata.kernel.event.EventTypes;
import id.satudata.kernel.event.RecordedEvent;
import id.satudata.kernel.rights.RightsAnswered;
import id.satudata.kernel.rights.RightsChannel;
import id.satudata.kernel.rights.RightsEvent;
import id.satudata.kernel.rights.RightsKind;
import id.satudata.kernel.rights.RightsOutcome;
import id.satudata.kernel.rights.RightsRequested;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RightsCaseTest {

    private static final UUID SARI = new UUID(0, 1);
    private static final UUID REQUEST = new UUID(7, 1);
    private static final Instant RECEIVED = Instant.parse("2026-11-20T11:30:00Z");
    private static final Instant DUE = RECEIVED.plus(Duration.ofHours(72));

    @Test
    void anOpenRequestIsOverdueOnlyAfterItsDeadline() {
        RightsCase open = only(record(at(RECEIVED, request())));

        assertThat(open.isOpen()).isTrue();
        assertThat(open.dueAt()).isEqualTo(DUE);
        assertThat(open.isOverdue(DUE)).isFalse();
        assertThat(open.isOverdue(DUE.plusNanos(1_000))).isTrue();
    }

    @Test
    void anAnswerStopsTheClock() {
        RightsCase inTime = only(record(at(RECEIVED, request()), at(DUE, answer())));
        RightsCase late = only(record(at(RECEIVED, request()), at(DUE.plusSeconds(1), answer())));

        assertThat(inTime.isOpen()).isFalse();
        assertThat(inTime.isOverdue(DUE.plusSeconds(1_000_000))).isFalse();
        assertThat(late.isOverdue(DUE.plusSeconds(1_000_000))).isTrue();
    }

    @Test
    void whatIsLeftIsToldInWholeHoursAndNeverBelowNone() {
        RightsCase open = only(record(at(RECEIVED, request())));

        assertThat(hoursLeft(open, RECEIVED)).isEqualTo(72);
        assertThat(hoursLeft(open, RECEIVED.plusSeconds(1))).isEqualTo(71);
        assertThat(hoursLeft(open, DUE.minusSeconds(1))).isZero();
        assertThat(hoursLeft(open, DUE.plusSeconds(86_400))).isZero();
    }

    @Test
    void aMarkSaysWhereAPageEndedAndNothingElseIsOne() {
        Mark mark = Mark.of(only(record(at(RECEIVED.plusNanos(123_456_000), request()))));

        assertThat(Mark.parse(mark.text())).contains(mark);
        assertThat(Mark.parse("AAAA")).isEmpty();
        assertThat(Mark.parse("no mark")).isEmpty();
        assertThat(Mark.parse("AIAA" + "A".repeat(mark.text().length() - 4))).isEmpty();
        assertThat(Mark.parse("_".repeat(mark.text().length()))).isEmpty();
    }

    private static @Nullable Long hoursLeft(RightsCase open, Instant now) {
        return RightsViews.at(now, List.of(), Map.of()).of(open).hoursLeft();
    }

    private static RightsCase only(List<RecordedEvent> events) {
        return RightsCase.in(events).firstEntry().getValue();
    }

    private static List<RecordedEvent> record(RecordedEvent... events) {
        return Arrays.asList(events);
    }

    private static RightsRequested request() {
        return new RightsRequested(REQUEST, SARI, RightsKind.CORRECTION, "misspelt", RightsChannel.OWN_TOKEN, RECEIVED);
    }

    private static RightsAnswered answer() {
        return new RightsAnswered(REQUEST, SARI, RightsOutcome.GRANTED, null, null, null);
    }

    private static RecordedEvent at(Instant recordedAt, RightsEvent event) {
        return new RecordedEvent(
                new Envelope(
                        UUID.randomUUID(),
                        EventTypes.nameOf(event.getClass()),
                        "satudata",
                        REQUEST,
                        0,
                        1,
                        recordedAt,
                        null,
                        "officer",
                        null,
                        "case",
                        null),
                event);
    }
}
