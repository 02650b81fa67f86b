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
 * How a citizen agrees to be reached (UU 27/2022 art. 20 (2) a). It takes the place of what was given before; no law asks
 * for it, so it goes when the consent does.
 *
 * @param phone with country code: {@code +62…}
 */
@EventType("citizen.contact-given.v1")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ContactGiven(
        @Subject UUID citizenId,
        @PersonalData(Category.CONSENT) @Nullable String phone,
        @PersonalData(Category.CONSENT) @Nullable String email,
        LocalDate givenOn)
        implements CitizenEvent {
    @Override
    public LocalDate effectiveOn() {
        return givenOn;
    }
}
