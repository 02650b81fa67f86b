package id.satudata.query.indicator;

import id.satudata.query.feed.Watermark;
import id.satudata.query.region.RegionRef;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A region's population balance.
 *
 * @param rows one per step, each opening with the closing of the one before; a single one when no step was asked for
 * @param reasons what each reason means, by language; absent for audiences to whom everything is shown
 */
record BalanceAnswer(
        RegionRef region,
        LocalDate knownOn,
        String edition,
        List<BalanceRow> rows,
        @Nullable Map<String, Map<String, String>> reasons,
        Watermark watermark) {}
