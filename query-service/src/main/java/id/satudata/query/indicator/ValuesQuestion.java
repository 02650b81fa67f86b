package id.satudata.query.indicator;

import id.satudata.kernel.region.Level;
import id.satudata.query.cube.Area;
import id.satudata.query.cube.Dimension;
import id.satudata.query.cube.Slice;
import java.util.List;

/**
 * What {@code values} is asked, read and found sound.
 *
 * @param size regions a page
 * @param cursor code of the last region of the page before; empty for the first page
 */
record ValuesQuestion(
        Indicator indicator, Area area, Level level, Slice slice, List<Dimension> by, int size, String cursor) {}
