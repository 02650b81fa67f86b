package id.satudata.query.citizen;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.satudata.kernel.citizen.Sex;
import id.satudata.kernel.family.FamilyRelation;
import id.satudata.query.feed.Watermark;
import id.satudata.query.record.Status;
import id.satudata.query.region.RegionRef;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who and where a citizen was at the end of a day, as known at the end of another.
 *
 * @param residence where the citizen lives, from the nation to the village; empty for whoever is abroad or dead
 * @param country ISO 3166-1 alpha-2 code; only of whoever is abroad
 * @param name absent once it has been erased
 * @param contact how the citizen agrees to be reached
 * @param since the day from which status and residence hold
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CitizenView(
        UUID citizenId,
        LocalDate asOf,
        LocalDate knownOn,
        boolean alive,
        Status status,
        LocalDate since,
        @Nullable String nik,
        @Nullable String name,
        Sex sex,
        LocalDate birthDate,
        @Nullable String birthPlace,
        List<RegionRef> residence,
        @Nullable String country,
        FamilyView family,
        @Nullable ContactView contact,
        Watermark watermark) {

    /**
     * @param role of the citizen on the card
     * @param spouses of marriages that stand, oldest first
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record FamilyView(@Nullable String card, @Nullable FamilyRelation role, List<UUID> spouses) {}

    /** @param phone with country code */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ContactView(@Nullable String phone, @Nullable String email) {

        /** A number in a log line would be a disclosure. */
        @Override
        public String toString() {
            return "ContactView[…]";
        }
    }

    /** A person in a log line would be a disclosure. */
    @Override
    public String toString() {
        return "CitizenView[…]";
    }
}
