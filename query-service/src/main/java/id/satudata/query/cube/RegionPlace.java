package id.satudata.query.cube;

import id.satudata.kernel.region.Region;

/**
 * In which region of each level a village lies, from one edition of the codes to another, both included.
 *
 * @param first editions counted from 0, the oldest
 */
record RegionPlace(int place, int first, int last, String village, String district, String regency, String province) {

    /** The village no edition lists, in every edition. */
    static RegionPlace unknown(int lastEdition) {
        String none = Figure.UNKNOWN;
        return new RegionPlace(Places.UNKNOWN, 0, lastEdition, none, none, none, none);
    }

    static RegionPlace of(Region village, int edition, Ancestors around) {
        return new RegionPlace(
                village.place(),
                edition,
                edition,
                village.code().value(),
                around.district(),
                around.regency(),
                around.province());
    }

    boolean continues(RegionPlace before) {
        return new RegionPlace(place, before.first, before.last, village, district, regency, province).equals(before);
    }

    RegionPlace until(int lastEdition) {
        return new RegionPlace(place, first, lastEdition, village, district, regency, province);
    }
}
