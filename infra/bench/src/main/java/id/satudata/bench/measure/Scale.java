package id.satudata.bench.measure;

import java.time.Duration;

/** How much of everything. */
public enum Scale {
    /** Figures to publish. */
    FULL(Duration.ofSeconds(10), Duration.ofSeconds(10), 3),
    /** A first look: the same work, too short for figures. */
    SHORT(Duration.ofSeconds(3), Duration.ofSeconds(3), 1),
    /** Shows in the tests that the benchmark works. */
    SMOKE(Duration.ofMillis(200), Duration.ofMillis(300), 1);

    private final Duration warmUp;
    private final Duration round;
    private final int rounds;

    Scale(Duration warmUp, Duration round, int rounds) {
        this.warmUp = warmUp;
        this.round = round;
        this.rounds = rounds;
    }

    public Duration warmUp() {
        return warmUp;
    }

    public Duration round() {
        return round;
    }

    public int rounds() {
        return rounds;
    }

    /** One of three, by scale. */
    public <T> T pick(T full, T brief, T smoke) {
        return switch (this) {
            case FULL -> full;
            case SHORT -> brief;
            case SMOKE -> smoke;
        };
    }
}
