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
 * A person is taken over from an older register.
 *
 * @param village code of the kelurahan or desa of residence
 * @param effectiveOn the day from which the register counts the person there
 */
@EventType("citizen.resident-registered.v1")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ResidentRegistered(
        @Subject UUID citizenId,
        @PersonalData @Nullable String nik,
        @PersonalData String name,
        @PersonalData(Category.STATISTICS) Sex sex,
        @PersonalData(Category.STATISTICS) LocalDate birthDate,
        @PersonalData @Nullable String birthPlace,
        String village,
        @PersonalData(Category.STATISTICS) @Nullable String familyCard,
        @PersonalData @Nullable String motherNik,
        @PersonalData @Nullable String fatherNik,
        LocalDate effectiveOn)
        implements CitizenEvent {}
