package id.satudata.query.rights;

import id.satudata.query.feed.ReadModel;
import id.satudata.query.feed.Watermark;
import id.satudata.query.feed.Watermarks;
import id.satudata.query.record.Records;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads requests, whoever asks for them. What people wrote is opened for one page at a time. */
@Component
public class Rights {

    private final ReadModel readModel;
    private final Records records;
    private final Watermarks watermarks;
    private final Clock clock;

    Rights(ReadModel readModel, Records records, Watermarks watermarks, Clock clock) {
        this.readModel = readModel;
        this.records = records;
        this.watermarks = watermarks;
        this.clock = clock;
    }

    /** @param cursor null after the last */
    record RightsPage(
            List<RightsView> requests,
            Workload workload,
            @Nullable String cursor,
            Watermark watermark) {}

    /** The open ones first, the nearest deadline first. */
    RightsPage page(RightsFilter filter) {
        Instant now = clock.instant();
        return readModel.query(jdbc -> {
            List<RightsCase> found = RightsTable.page(jdbc, filter);
            List<RightsCase> shown = found.subList(0, Math.min(filter.size(), found.size()));
            String next =
                    found.size() > filter.size() ? Mark.of(shown.getLast()).text() : null;
            return new RightsPage(views(jdbc, shown, now), Workload.in(jdbc, now), next, watermarks.current());
        });
    }

    /** One citizen's requests, the latest first. */
    public List<RightsView> of(UUID citizenId) {
        return readModel.query(jdbc -> views(jdbc, RightsTable.of(jdbc, citizenId), clock.instant()));
    }

    /** Whether somebody has asked for access and has not been answered yet, or was granted it just now. */
    public boolean isAccessDue(UUID citizenId) {
        Instant now = clock.instant();
        return readModel.query(jdbc -> RightsTable.of(jdbc, citizenId).stream()).anyMatch(one -> one.isAccessDue(now));
    }

    private List<RightsView> views(JdbcClient jdbc, List<RightsCase> cases, Instant now) {
        Set<UUID> citizens = cases.stream().map(RightsCase::citizenId).collect(Collectors.toSet());
        List<UUID> requests = cases.stream().map(RightsCase::requestId).toList();
        RightsViews views =
                RightsViews.at(now, records.findAll(citizens).values(), RightsTable.reminders(jdbc, requests));
        return cases.stream().map(views::of).toList();
    }
}
