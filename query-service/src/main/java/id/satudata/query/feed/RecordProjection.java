package id.satudata.query.feed;

import java.time.Clock;
import org.springframework.stereotype.Component;

/** The single record with its figures, as one projection: they change in one transaction. */
@Component
class RecordProjection implements Projection {

    static final String NAME = "record";

    private final ReadModel readModel;
    private final Positions positions;
    private final ParkedStreams parkedStreams;
    private final Lag lag;
    private final Clock clock;

    RecordProjection(ReadModel readModel, Positions positions, ParkedStreams parkedStreams, Lag lag, Clock clock) {
        this.readModel = readModel;
        this.positions = positions;
        this.parkedStreams = parkedStreams;
        this.lag = lag;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public State state() {
        Lag.Measure measure = lag.measure();
        return readModel.query(jdbc -> {
            Positions.Head head = positions.head();
            long seconds = measure.seconds(clock.instant(), head.recordedAt());
            return new State(head.position(), measure.events(), seconds, parkedStreams.count());
        });
    }
}
