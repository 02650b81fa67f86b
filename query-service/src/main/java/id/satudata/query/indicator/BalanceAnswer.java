package id.satudata.query.indicator;

import id.satudata.query.feed.Watermark;
import id.satudata.query.region.RegionRef;
import java.time.LocalDate;
import java.util.List;

/**
 * A region's population balance.
 *
 * @param rows one per step, each opening with the closing of the one before; a single one when no step was asked for
 */
record BalanceAnswer(RegionRef region, LocalDate knownOn, String edition, List<BalanceRow> rows, Watermark watermark) {}
