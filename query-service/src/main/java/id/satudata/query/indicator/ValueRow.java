package id.satudata.query.indicator;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import id.satudata.query.region.RegionRef;

/** One figure: of a region, and where a breakdown was asked for of a part of it. */
record ValueRow(RegionRef region, @JsonUnwrapped Coordinates coordinates, long value) {}
