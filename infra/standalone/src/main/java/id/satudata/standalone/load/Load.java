package id.satudata.standalone.load;

import id.satudata.standalone.launch.Problem;
import id.satudata.standalone.load.Journal.Mark;
import id.satudata.standalone.progress.Progress;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

/** Sends all facts of a source, each once, several requests at a time, facts about one subject in their order. */
public final class Load {
    private static final int FACTS_A_REQUEST = 1_000;
    private static final int REQUESTS_AT_A_TIME = 4;

    private final FactSource source;
    private final Batches batches;
    private final Journal journal;
    private final Path report;
    private final int chunkSize;
    private final Executor executor = task -> Thread.ofVirtual().name("batch").start(task);

    /**
     * @param token of whoever sends
     * @param folder where it is remembered how far the load is
     * @param report told line by line; written anew for a load that was finished before
     */
    public Load(FactSource source, String address, Supplier<String> token, Path folder, Path report) {
        this(source, address, token, folder, report, FACTS_A_REQUEST, Patience.standard());
    }

    Load(
            FactSource source,
            String address,
            Supplier<String> token,
            Path folder,
            Path report,
            int chunkSize,
            Patience patience) {
        this.source = source;
        this.batches = new Batches(address, token, patience);
        this.journal = new Journal(folder, source, address, report);
        this.report = report;
        this.chunkSize = chunkSize;
    }

    /** The tally of the last run where that came to its end. */
    public Optional<Tally> finished() {
        try {
            return Optional.of(journal.read(source.name()))
                    .filter(Mark::finished)
                    .map(Mark::tally);
        } catch (IOException failure) {
            throw cantKeep(failure);
        }
    }

    /** How many lines an earlier run dealt with before it was stopped; 0 for a new load, or one to be done again. */
    public long resumedFrom() {
        try {
            return beginning().tally().outcomes();
        } catch (IOException failure) {
            throw cantKeep(failure);
        }
    }

    private Mark beginning() throws IOException {
        var mark = journal.read(source.name());
        boolean lost = !mark.finished() && mark.reportBytes() > report.toFile().length();
        return mark.finished() || lost ? Mark.none(source.name()) : mark;
    }

    /** @throws Problem when the service can't be reached; what was done is kept and the next run goes on from there */
    public Tally run(PrintWriter output) {
        try {
            var mark = beginning();
            try (var entries = source.read();
                    var written = Report.continued(report, mark.reportBytes());
                    var progress = Progress.of("Loading", "facts", source.lines(), output)) {
                var rest = entries.map(new Repeats()::find)
                        .skip(mark.tally().outcomes())
                        .iterator();
                var end = new Run(mark, written, progress).send(rest);
                journal.write(new Mark(source.name(), end.tally(), end.reportBytes(), true));
                return end.tally();
            }
        } catch (IOException failure) {
            throw cantKeep(failure);
        }
    }

    private static Problem cantKeep(IOException failure) {
        return new Problem("Can't read the facts or keep the report: " + failure.getMessage(), failure);
    }

    /** A chunk under way. */
    private record Sent(Chunk chunk, CompletableFuture<List<Outcome>> outcomes) {

        /** Answered; one that failed is not, and what follows about the same subjects must not overtake it. */
        boolean isThrough() {
            return outcomes.isDone() && !outcomes.isCompletedExceptionally();
        }
    }

    /** One run: chunks under way, oldest first; their outcomes are written in that order. */
    private final class Run {
        private final Deque<Sent> underWay = new ArrayDeque<>();
        private final Report written;
        private final Progress progress;
        private Mark mark;

        Run(Mark mark, Report written, Progress progress) {
            this.mark = mark;
            this.written = written;
            this.progress = progress;
        }

        Mark send(Iterator<Entry> entries) throws IOException {
            progress.at(mark.tally().outcomes());
            while (entries.hasNext()) {
                var chunk = Chunk.of(take(entries));
                while (underWay.size() == REQUESTS_AT_A_TIME || touchesOneUnderWay(chunk)) {
                    finishOldest();
                }
                underWay.addLast(new Sent(chunk, CompletableFuture.supplyAsync(() -> batches.send(chunk), executor)));
            }
            while (!underWay.isEmpty()) {
                finishOldest();
            }
            return mark;
        }

        private List<Entry> take(Iterator<Entry> entries) {
            var taken = new ArrayList<Entry>(chunkSize);
            while (taken.size() < chunkSize && entries.hasNext()) {
                taken.add(entries.next());
            }
            return taken;
        }

        private boolean touchesOneUnderWay(Chunk chunk) {
            return underWay.stream()
                    .anyMatch(sent -> !sent.isThrough() && sent.chunk().touches(chunk));
        }

        private void finishOldest() throws IOException {
            var outcomes = outcomes(underWay.removeFirst());
            var tally = mark.tally();
            for (Outcome outcome : outcomes) {
                tally = tally.plus(outcome);
            }
            mark = new Mark(source.name(), tally, written.add(outcomes), false);
            journal.write(mark);
            progress.at(tally.outcomes());
        }

        private static List<Outcome> outcomes(Sent sent) {
            try {
                return sent.outcomes().join();
            } catch (CompletionException failed) {
                throw failed.getCause() instanceof Problem problem ? problem : failed;
            }
        }
    }
}
