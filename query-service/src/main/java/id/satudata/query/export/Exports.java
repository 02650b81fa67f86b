package id.satudata.query.export;

import id.satudata.audit.AuditFilter;
import id.satudata.audit.AuditRow;
import id.satudata.audit.AuditTable;
import id.satudata.query.api.Problem;
import id.satudata.query.audit.MyAccessView;
import id.satudata.query.citizen.Citizens;
import id.satudata.query.feed.ReadModel;
import id.satudata.query.rights.Rights;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
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
        return readModel.query(jdbc -> {
            Citizens.Found found = citizens.find(citizenId);
            if (!found.isKnown()) {
                throw Problem.unknownCitizen();
            }
            return new Export(
                    citizenId,
                    clock.instant(),
                    citizens.view(found, citizens.moment(null, null)).orElse(null),
                    citizens.history(found).events(),
                    () -> accesses(citizenId).iterator(),
                    rights.of(citizenId),
                    found.watermark());
        });
    }

    /** Somebody may have been read more often than there is memory for. */
    private Stream<MyAccessView> accesses(UUID citizenId) {
        return Stream.iterate(
                        page(citizenId, null),
                        page -> !page.isEmpty(),
                        page -> page(citizenId, page.getLast().event().id()))
                .flatMap(List::stream)
                .map(MyAccessView::of);
    }

    private List<AuditRow> page(UUID citizenId, @Nullable UUID before) {
        return audit.page(AuditFilter.about(citizenId, before), PAGE);
    }
}
