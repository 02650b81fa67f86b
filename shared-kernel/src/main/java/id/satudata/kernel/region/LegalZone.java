package id.satudata.kernel.region;

import java.time.ZoneId;

/** The legal time zones of Indonesia (Keppres 41/1987, with the provinces formed since). */
public enum LegalZone {
    WIB("Asia/Jakarta"),
    WITA("Asia/Makassar"),
    WIT("Asia/Jayapura");

    private final ZoneId id;

    LegalZone(String id) {
        this.id = ZoneId.of(id);
    }

    public ZoneId id() {
        return id;
    }

    /**
     * The zone in which a region's legal days begin and end; the capital's for the nation.
     *
     * @throws IllegalArgumentException for a code under no known province
     */
    public static LegalZone of(RegionCode code) {
        if (code.level() == Level.NATION) {
            return WIB;
        }
        return switch (code.ancestor(Level.PROVINCE).value()) {
            case "11", "12", "13", "14", "15", "16", "17", "18", "19", "21" -> WIB;
            case "31", "32", "33", "34", "35", "36", "61", "62" -> WIB;
            case "51", "52", "53", "63", "64", "65" -> WITA;
            case "71", "72", "73", "74", "75", "76" -> WITA;
            case "81", "82", "91", "92", "93", "94", "95", "96" -> WIT;
            default -> throw new IllegalArgumentException("No province has this code, so it has no legal time zone");
        };
    }
}
