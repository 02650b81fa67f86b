package id.satudata.query.indicator;

import id.satudata.query.feed.Watermark;
import id.satudata.query.region.RegionRef;
import java.time.LocalDate;
import java.util.List;

/**
 * A region's figures over time.
 *
 * @param rows one per step and combination of the breakdown, zeros included, in order of time
 */
record SeriesAnswer(
        String indicator,
        RegionRef region,
        String step,
        LocalDate knownOn,
        String edition,
        List<SeriesRow> rows,
        Watermark watermark) {}
