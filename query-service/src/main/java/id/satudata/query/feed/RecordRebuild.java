package id.satudata.query.feed;

import id.satudata.query.rebuild.Comparison;
import id.satudata.query.rebuild.RebuildProgress;
import id.satudata.query.rebuild.Rebuildable;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Builds a new generation of the record and its figures from the whole log, then swaps it for the active one. */
@Component
class RecordRebuild implements Rebuildable {

    private static final long NEAR = 5_000;
    private static final int MOST_ROUNDS =
            20; // when writers are too fast to come near, the rest is done while they wait

    private final FeedSettings settings;
    private final Generations generations;
    private final ReadModel readModel;
    private final Positions positions;
    private final Consumers consumers;
    private final Reading reading;
    private final Snapshots snapshots;
    private final FeedSignal signal;
    private final SecondaryIndexes secondaryIndexes;
    private final ObjectProvider<Handover> handovers;
    private final TransactionTemplate transaction;

    RecordRebuild(
            FeedSettings settings,
            Generations generations,
            ReadModel readModel,
            Positions positions,
            Consumers consumers,
            Reading reading,
            Snapshots snapshots,
            FeedSignal signal,
            SecondaryIndexes secondaryIndexes,
            ObjectProvider<Handover> handovers,
            PlatformTransactionManager transactions) {
        this.settings = settings;
        this.generations = generations;
        this.readModel = readModel;
        this.positions = positions;
        this.consumers = consumers;
        this.reading = reading;
        this.snapshots = snapshots;
        this.signal = signal;
        this.secondaryIndexes = secondaryIndexes;
        this.handovers = handovers;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public String name() {
        return RecordProjection.NAME;
    }

    /** A generation that has been replaced and is still there has not been compared: it may have said something else. */
    @Override
    public void cleanUp() {
        if (generations.hasRetired()) {
            startOver();
        }
        generations.dropLeftovers();
    }

    @Override
    public List<Comparison> rebuild(RebuildProgress progress) {
        Generation active = generations.active();
        Generation building = generations.begin();
        List<Comparison> comparisons = build(active, building, progress);
        if (!comparisons.stream().allMatch(Comparison::equal)) {
            startOver();
        }
        generations.drop(new Generation(active.number(), Generation.State.RETIRED));
        return comparisons;
    }

    private List<Comparison> build(Generation active, Generation building, RebuildProgress progress) {
        try (Replay replay = new Replay(consumers.alone(), settings.topic(), reading, building);
                Snapshots.Snapshot snapshot = snapshots.open()) {
            List<String> indexes = secondaryIndexes.drop(building);
            comeNear(active, replay, progress);
            secondaryIndexes.create(indexes);
            comeNear(active, replay, progress);
            transaction.executeWithoutResult(status -> swap(active, building, replay, snapshot));
            signal.tick();
            progress.total(replay.done());
            progress.done(replay.done());
            return snapshot.compare(active, building);
        }
    }

    /** While this goes on, the active generation is fed and answers; each round leaves less to catch up. */
    private void comeNear(Generation active, Replay replay, RebuildProgress progress) {
        long missing = Long.MAX_VALUE;
        for (int round = 0; missing > NEAR && round < MOST_ROUNDS; round++) {
            Map<TopicPartition, OffsetAndMetadata> targets = readModel.inspect(active, positions::all);
            missing = Replay.total(targets) - replay.done();
            progress.total(Replay.total(targets));
            replay.to(targets, Thread::startVirtualThread, () -> progress.done(replay.done()));
        }
    }

    /** Writers wait, questions don't: the last messages, a look at both for the comparison, and the flip. */
    private void swap(Generation active, Generation building, Replay replay, Snapshots.Snapshot snapshot) {
        readModel.lockForWriting(active);
        replay.to(readModel.inspect(active, positions::all), Runnable::run, () -> {});
        snapshot.take();
        handovers.forEach(handover -> handover.carryOver(active.schema(), building.schema()));
        generations.flip(active, building);
    }

    private void startOver() {
        handovers.forEach(Handover::startOver);
    }
}
