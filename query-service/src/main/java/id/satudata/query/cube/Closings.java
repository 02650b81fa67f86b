package id.satudata.query.cube;

import id.satudata.query.api.Today;
import id.satudata.query.feed.ReadModel;
import id.satudata.query.rebuild.Comparison;
import id.satudata.query.rebuild.RebuildProgress;
import id.satudata.query.rebuild.Rebuildable;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Closes the ledger up to yesterday, block by block, while it is written and read. */
@Component
class Closings implements Rebuildable {

    private final ReadModel readModel;
    private final Today today;
    private final ClosingSettings settings;

    Closings(ReadModel readModel, Today today, ClosingSettings settings) {
        this.readModel = readModel;
        this.today = today;
        this.settings = settings;
    }

    @Override
    public String name() {
        return "closings";
    }

    @Override
    public List<Comparison> rebuild(RebuildProgress progress) {
        LocalDate knownTo = yesterday();
        readModel.change(jdbc -> ClosedLedger.of(jdbc).labelBlocks());
        readModel.change(jdbc -> ClosedLedger.of(jdbc).closeKnownDays(knownTo));
        List<Block> blocks = readModel.query(Block::all);
        progress.total(blocks.size());
        for (int done = 0; done < blocks.size(); done++) {
            Block block = blocks.get(done);
            readModel.changeOneState(jdbc -> ClosedLedger.of(jdbc).close(block, settings.spacing()));
            progress.done(done + 1L);
        }
        readModel.change(jdbc -> ClosedLedger.of(jdbc).finish());
        return List.of();
    }

    /** Whether a day has passed since, or another generation come. */
    boolean areDue() {
        return readModel.query(jdbc -> ClosedLedger.of(jdbc).isOpen(yesterday()));
    }

    private LocalDate yesterday() {
        return today.get().minusDays(1);
    }
}
