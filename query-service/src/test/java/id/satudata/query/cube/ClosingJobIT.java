package id.satudata.query.cube;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.satudata.kernel.event.RecordedEvent;
import id.satudata.query.AnsweringService;
import id.satudata.query.feed.ReadModel;
import id.satudata.query.record.RandomLives;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** The closing as a running service does it: while it learns and answers. */
class ClosingJobIT {

    private static final String CLOSINGS = "/v1/projections/closings/rebuilds";
    private static final String EVERYBODY =
            "/v1/indicators/population/values?region=ID&level=province&by=sex&asOf=2023-06-30&knownOn=2025-06-30";

    private static final String DISTRICTS =
            "/v1/indicators/population/values?region=33.73&level=district&by=sex&asOf=2023-06-30&knownOn=2025-06-30";

    private static final AnsweringService SERVICE = AnsweringService.start("satudata.closings.spacing=40");
    private static final List<List<RecordedEvent>> LIVES = RandomLives.tell(400, 11);

    @AfterAll
    static void stop() {
        SERVICE.close();
    }

    @Test
    void aFigureIsTheSameBeforeDuringAndAfterAClosingAndWhatIsLearntMeanwhileCounts() {
        LIVES.subList(0, 200).forEach(SERVICE::learn);
        SERVICE.digest();
        String unclosed = figures();
        close(() -> assertThat(figures()).isEqualTo(unclosed));

        assertThat(count("cube_closing")).as("closings").isPositive();
        assertThat(count("cube_closing where level = 3"))
                .as("closings of districts")
                .isPositive();
        assertThat(figures()).isEqualTo(unclosed);

        LIVES.subList(200, 400).forEach(SERVICE::learn);
        close(() -> {});
        SERVICE.digest();
        assertThat(count("cube_straggler")).as("stragglers").isPositive();
        String told = figures();
        SERVICE.bean(ReadModel.class)
                .change(jdbc ->
                        jdbc.sql("update cube_closed set blocks = 'none'").update());
        assertThat(figures()).isEqualTo(told).isNotEqualTo(unclosed);
        close(() -> {});
        assertThat(figures()).isEqualTo(told);
    }

    private static void close(Runnable meanwhile) {
        SERVICE.send(SERVICE.to(CLOSINGS).POST(BodyPublishers.noBody()));
        await().atMost(Duration.ofMinutes(2)).untilAsserted(() -> {
            meanwhile.run();
            assertThat(SERVICE.json(CLOSINGS + "/latest").get("state").asString())
                    .isEqualTo("DONE");
        });
    }

    private static String figures() {
        return figures(EVERYBODY) + figures(DISTRICTS);
    }

    private static String figures(String question) {
        var answer = SERVICE.json(question);
        return answer.get("rows") + " " + answer.get("total");
    }

    private static long count(String table) {
        return SERVICE.bean(ReadModel.class)
                .query(jdbc -> jdbc.sql("select count(*) from " + table)
                        .query(Long.class)
                        .single());
    }
}
