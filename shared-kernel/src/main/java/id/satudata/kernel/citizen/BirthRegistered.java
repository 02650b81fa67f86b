package id.satudata.kernel.citizen;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.satudata.kernel.event.EventType;
import id.satudata.kernel.privacy.Category;
import id.satudata.kernel.privacy.PersonalData;
import id.satudata.kernel.privacy.Subject;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A live birth (UU 23/2006 art. 27).
 *
 * @param birthOrder 0 for a single birth, else 1, 2, … within a multiple birth
 * @param village code of the village the newborn belongs to
 * @param motherId the mother, where the register knows her
 * @param fatherId the father, where the register knows him
 */
@EventType("citizen.birth-registered.v1")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record BirthRegistered(
        @Subject UUID citizenId,
        @PersonalData @Nullable String nik,
        @PersonalData String name,
        @PersonalData(Category.STATISTICS) Sex sex,
        @PersonalData(Category.STATISTICS) LocalDate birthDate,
        int birthOrder,
        @PersonalData @Nullable String birthPlace,
        String village,
        @PersonalData(alsoOf = "motherId") @Nullable String motherNik,
        @Nullable UUID motherId,
        @PersonalData(alsoOf = "fatherId") @Nullable String fatherNik,
        @Nullable UUID fatherId)
        implements CitizenEvent {
    @Override
    public LocalDate effectiveOn() {
        return birthDate;
    }
}
