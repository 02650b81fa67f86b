package id.satudata.kernel.region;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;

/** What a village is in law; the first digit of its number tells (UU 6/2014, Permendagri 58/2021). */
public enum VillageKind {
    /** An urban ward, part of the regency's administration. */
    KELURAHAN("kelurahan"),
    /** A self-governing village. */
    DESA("desa"),
    /** A customary village. */
    DESA_ADAT("desa adat");

    private final String wireName;

    VillageKind(String wireName) {
        this.wireName = wireName;
    }

    /** The kind of a village; none for codes of other levels, or of a kind the law does not know yet. */
    public static Optional<VillageKind> of(RegionCode code) {
        if (code.level() != Level.VILLAGE) {
            return Optional.empty();
        }
        return switch (code.value().charAt(Level.DISTRICT.codeLength() + 1)) {
            case '1' -> Optional.of(KELURAHAN);
            case '2' -> Optional.of(DESA);
            case '3' -> Optional.of(DESA_ADAT);
            default -> Optional.empty();
        };
    }

    @JsonValue
    public String wireName() {
        return wireName;
    }
}
