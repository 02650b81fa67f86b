package id.satudata.query.indicator;

import id.satudata.query.feed.Watermark;
import id.satudata.query.region.RegionRef;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A region's figures over time.
 *
 * @param rows one per step and combination of the breakdown, zeros included, in order of time
 * @param reasons what each reason means, by language; absent for audiences to whom everything is shown
 */
record SeriesAnswer(
        String indicator,
        RegionRef region,
        String step,
        LocalDate knownOn,
        String edition,
        List<SeriesRow> rows,
        @Nullable Map<String, Map<String, String>> reasons,
        Watermark watermark) {}
