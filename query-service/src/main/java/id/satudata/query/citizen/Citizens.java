package id.satudata.query.citizen;

import id.satudata.kernel.event.RecordedEvent;
import id.satudata.kernel.rights.RightsEvent;
import id.satudata.query.api.QueryParameter;
import id.satudata.query.api.Today;
import id.satudata.query.feed.ReadModel;
import id.satudata.query.feed.Watermark;
import id.satudata.query.feed.Watermarks;
import id.satudata.query.record.Records;
import id.satudata.query.record.Timeline;
import id.satudata.query.region.Surroundings;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what is known of a citizen, whoever asks for it. */
@Component
public class Citizens {

    private final ReadModel readModel;
    private final Records records;
    private final Watermarks watermarks;
    private final Surroundings surroundings;
    private final CitizenViews views;
    private final History history;
    private final Today today;

    Citizens(
            ReadModel readModel,
            Records records,
            Watermarks watermarks,
            Surroundings surroundings,
            CitizenViews views,
            History history,
            Today today) {
        this.readModel = readModel;
        this.records = records;
        this.watermarks = watermarks;
        this.surroundings = surroundings;
        this.views = views;
        this.history = history;
        this.today = today;
    }

    /**
     * What was found of somebody, before it is known whether the asker may see it.
     *
     * @param events empty for someone who is not known
     * @param home the village where the citizen lives or last lived, as of today
     */
    public record Found(UUID citizenId, List<RecordedEvent> events, Optional<String> home, Watermark watermark) {

        public boolean isKnown() {
            return !events.isEmpty();
        }

        /** A person in a log line would be a disclosure. */
        @Override
        public String toString() {
            return "Found[…]";
        }
    }

    /** The day at whose end something was so, and the one at whose end it was known. */
    public record Moment(LocalDate asOf, LocalDate knownOn) {}

    /** Today where no day is sent. */
    public Moment moment(@Nullable String asOf, @Nullable String knownOn) {
        return new Moment(
                new QueryParameter("asOf", asOf).day().orElseGet(today::get),
                new QueryParameter("knownOn", knownOn).day().orElseGet(today::get));
    }

    /** Looks for somebody. It is the same work whether or not there is anybody of that id. */
    public Found find(UUID citizenId) {
        return readModel.query(jdbc -> {
            Optional<Records.Nearest> nearest = records.findNearest(citizenId);
            Optional<String> home = nearest.map(Records.Nearest::events)
                    .flatMap(events -> Timeline.of(events).homeOn(today.get()));
            Watermark watermark = watermarks.current();
            return nearest.filter(found -> found.citizenId().equals(citizenId))
                    .map(found -> new Found(citizenId, found.events(), home, watermark))
                    .orElseGet(() -> new Found(citizenId, List.of(), Optional.empty(), watermark));
        });
    }

    /** Who and where somebody was; empty for someone who was not on the register. */
    public Optional<CitizenView> view(Found found, Moment moment) {
        return Timeline.asKnownOn(moment.knownOn(), found.events())
                .on(moment.asOf())
                .map(state -> views.view(
                        state, moment.asOf(), moment.knownOn(), surroundings.of(state.village()), found.watermark()));
    }

    /** Everything recorded about somebody, in the order of recording. */
    public HistoryView history(Found found) {
        return history(found, event -> true);
    }

    /** The same without what somebody wrote to the data protection officer, which is between the two. */
    public HistoryView officialHistory(Found found) {
        return history(found, recorded -> !(recorded.event() instanceof RightsEvent));
    }

    private HistoryView history(Found found, Predicate<RecordedEvent> isTold) {
        List<RecordedEvent> told = found.events().stream().filter(isTold).toList();
        return new HistoryView(found.citizenId(), history.of(told), found.watermark());
    }
}
