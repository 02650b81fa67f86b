package id.satudata.query.export;

import id.satudata.audit.AuditFilter;
import id.satudata.audit.AuditRow;
import id.satudata.audit.AuditTable;
import id.satudata.query.api.Problem;
import id.satudata.query.audit.MyAccessView;
import id.satudata.query.citizen.Citizens;
import id.satudata.query.citizen.HistoryView;
import id.satudata.query.feed.ReadModel;
import id.satudata.query.rights.Rights;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers everything about one citizen. */
@Component
class Exports {

    private static final int PAGE = 1_000;

    private final ReadModel readModel;
    private final Citizens citizens;
    private final Rights rights;
    private final AuditTable audit;
    private final Clock clock;

    Exports(ReadModel readModel, Citizens citizens, Rights rights, AuditTable audit, Clock clock) {
        this.readModel = readModel;
        this.citizens = citizens;
        this.rights = rights;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws Problem 404 for somebody of whom nothing was ever recorded */
    Export of(UUID citizenId) {
        List<MyAccessView> accesses = accesses(citizenId);
        return readModel.query(jdbc -> {
            HistoryView history = citizens.history(citizenId).answer().orElseThrow(Problem::unknownCitizen);
            return new Export(
                    citizenId,
                    clock.instant(),
                    citizens.view(citizenId, null, null).answer().orElse(null),
                    history.events(),
                    accesses,
                    rights.of(citizenId),
                    history.watermark());
        });
    }

    private List<MyAccessView> accesses(UUID citizenId) {
        List<MyAccessView> accesses = new ArrayList<>();
        List<AuditRow> page = page(citizenId, null);
        while (!page.isEmpty()) {
            page.forEach(row -> accesses.add(MyAccessView.of(row)));
            page = page(citizenId, page.getLast().event().id());
        }
        return accesses;
    }

    private List<AuditRow> page(UUID citizenId, @Nullable UUID before) {
        return audit.page(AuditFilter.about(citizenId, before), PAGE);
    }
}
