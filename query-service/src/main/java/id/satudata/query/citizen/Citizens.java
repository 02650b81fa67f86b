package id.satudata.query.citizen;

import id.satudata.kernel.event.RecordedEvent;
import id.satudata.kernel.rights.RightsEvent;
import id.satudata.query.api.QueryParameter;
import id.satudata.query.api.Today;
import id.satudata.query.feed.ReadModel;
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
     * What was found, before it is known whether the asker may see it.
     *
     * @param home the village where the citizen lives or last lived, as of today
     * @param answer empty for someone who is not known
     */
    public record Found<T>(Optional<String> home, Optional<T> answer) {}

    /** Who and where somebody was at the end of a day, as known at the end of another; today where none is sent. */
    public Found<CitizenView> view(UUID citizenId, @Nullable String asOf, @Nullable String knownOn) {
        LocalDate day = new QueryParameter("asOf", asOf).day().orElseGet(today::get);
        LocalDate known = new QueryParameter("knownOn", knownOn).day().orElseGet(today::get);
        return readModel.query(jdbc -> {
            List<RecordedEvent> events = records.find(citizenId);
            return new Found<>(
                    home(events),
                    Timeline.asKnownOn(known, events)
                            .on(day)
                            .map(state -> views.view(
                                    state, day, known, surroundings.of(state.village()), watermarks.current())));
        });
    }

    /** Everything recorded about somebody, in the order of recording. */
    public Found<HistoryView> history(UUID citizenId) {
        return history(citizenId, event -> true);
    }

    /** The same without what somebody wrote to the data protection officer, which is between the two. */
    public Found<HistoryView> officialHistory(UUID citizenId) {
        return history(citizenId, recorded -> !(recorded.event() instanceof RightsEvent));
    }

    private Found<HistoryView> history(UUID citizenId, Predicate<RecordedEvent> isTold) {
        return readModel.query(jdbc -> {
            List<RecordedEvent> events = records.find(citizenId);
            List<RecordedEvent> told = events.stream().filter(isTold).toList();
            return new Found<>(
                    home(events),
                    events.isEmpty()
                            ? Optional.empty()
                            : Optional.of(new HistoryView(citizenId, history.of(told), watermarks.current())));
        });
    }

    private Optional<String> home(List<RecordedEvent> events) {
        return Timeline.of(events).homeOn(today.get());
    }
}
