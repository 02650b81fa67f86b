package id.satudata.query.indicator;

import id.satudata.query.cube.Area;
import id.satudata.query.cube.CalendarStep;
import id.satudata.query.cube.Dimension;
import id.satudata.query.cube.Period;
import id.satudata.query.cube.Slice;
import java.util.List;

/** What {@code series} is asked, read and found sound. */
record SeriesQuestion(
        Indicator indicator, Area area, Slice slice, CalendarStep step, List<Period> steps, List<Dimension> by) {}
