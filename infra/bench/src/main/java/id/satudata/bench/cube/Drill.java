package id.satudata.bench.cube;

import id.satudata.kernel.region.Level;
import java.util.Locale;

/** From a region to the regions in it. */
enum Drill {
    NATION_TO_PROVINCES(Level.NATION, Level.PROVINCE),
    PROVINCE_TO_REGENCIES(Level.PROVINCE, Level.REGENCY),
    REGENCY_TO_DISTRICTS(Level.REGENCY, Level.DISTRICT),
    DISTRICT_TO_VILLAGES(Level.DISTRICT, Level.VILLAGE),
    VILLAGE(Level.VILLAGE, Level.VILLAGE);

    private final Level area;
    private final Level rows;

    Drill(Level area, Level rows) {
        this.area = area;
        this.rows = rows;
    }

    /** Of the region asked for. */
    Level area() {
        return area;
    }

    /** Of the regions in the answer. */
    Level rows() {
        return rows;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
