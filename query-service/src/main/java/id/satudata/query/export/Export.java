package id.satudata.query.export;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.satudata.query.audit.MyAccessView;
import id.satudata.query.citizen.CitizenView;
import id.satudata.query.citizen.HistoryView;
import id.satudata.query.feed.Watermark;
import id.satudata.query.rights.RightsView;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * What is known of a citizen (UU 27/2022 art. 7), and the trail of its processing (art. 32).
 *
 * @param record who and where the citizen is today; absent for whoever is no longer on the register
 * @param history everything ever recorded, with who recorded it, when and for what, in the order of recording
 * @param accesses everyone who has read any of it, or was refused, the latest first; read in pages, as it is written
 * @param rightsRequests what the citizen has asked for, the latest first
 * @param watermark how much of the log record and history have taken into account
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Export(
        UUID citizenId,
        Instant madeAt,
        @Nullable CitizenView record,
        List<HistoryView.Entry> history,
        @JsonSerialize(as = Iterable.class) Iterable<MyAccessView> accesses,
        List<RightsView> rightsRequests,
        Watermark watermark) {

    /** A person in a log line would be a disclosure. */
    @Override
    public String toString() {
        return "Export[…]";
    }
}
