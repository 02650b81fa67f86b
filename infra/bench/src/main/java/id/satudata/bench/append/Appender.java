package id.satudata.bench.append;

import id.satudata.bench.measure.Round;
import id.satudata.bench.platform.Program;
import java.io.IOException;
import java.time.Duration;
import org.HdrHistogram.Histogram;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A program that appends when told to; the others do nothing meanwhile. */
final class Appender implements AutoCloseable {

    private static final int DIGITS = 3;
    private static final long NANOS_PER_TENTH = 100_000;

    private final Program program;

    Appender(Program program) {
        this.program = program;
    }

    /** Waits until it can begin. */
    void awaitReady() throws IOException {
        String answer = program.answer();
        if (!answer.equals("ready")) {
            throw new IOException("ready was expected, not " + answer);
        }
    }

    /**
     * Appends for so long.
     *
     * @param streams {@code many} or {@code hot}
     * @param events in one transaction
     */
    Round run(int clients, String streams, int events, Duration time) throws IOException {
        JsonNode tally = JsonMapper.shared()
                .readTree(program.ask("%d %s %d %d".formatted(clients, streams, events, time.toMillis())));
        return new Round(
                tally.get("done").asLong(),
                tally.get("failed").asLong(),
                Duration.ofNanos(tally.get("nanos").asLong()),
                latency(tally.get("tenths")));
    }

    private static Histogram latency(JsonNode tenths) {
        Histogram latency = new Histogram(DIGITS);
        tenths.properties()
                .forEach(tenth -> latency.recordValueWithCount(
                        // in the middle of the tenth of a millisecond that was counted
                        Long.parseLong(tenth.getKey()) * NANOS_PER_TENTH + NANOS_PER_TENTH / 2,
                        tenth.getValue().asLong()));
        return latency;
    }

    @Override
    public void close() {
        program.close();
    }
}
