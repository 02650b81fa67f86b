package id.satudata.query.cube;

import id.satudata.kernel.region.Edition;
import id.satudata.kernel.region.Level;
import id.satudata.kernel.region.Region;
import id.satudata.kernel.region.RegionCode;
import id.satudata.kernel.region.Regions;
import java.util.Optional;

/** The regions around a district's villages, by code. */
record Ancestors(String district, String regency, String province) {

    /** @param district by the code its villages bear, which the edition need not list */
    static Ancestors of(RegionCode district, Edition edition, Regions regions) {
        return new Ancestors(
                listed(district, edition, regions),
                listed(district.ancestor(Level.REGENCY), edition, regions),
                listed(district.ancestor(Level.PROVINCE), edition, regions));
    }

    /** The region itself; where the edition does not list its code, the same place under the code it has in it. */
    private static String listed(RegionCode code, Edition edition, Regions regions) {
        Optional<Region> listed = regions.find(code, edition);
        return listed.or(() -> regions.find(code).flatMap(region -> regions.place(region.place(), edition)))
                .map(region -> region.code().value())
                .orElse(Figure.UNKNOWN);
    }
}
