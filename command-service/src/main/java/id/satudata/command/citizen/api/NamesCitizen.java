package id.satudata.command.citizen.api;

import id.satudata.command.citizen.Who;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A report that names a citizen by exactly one of NIK and id. */
public interface NamesCitizen {

    @Nullable String nik();

    @Nullable UUID citizenId();

    default Who named() {
        return Who.of(nik(), citizenId());
    }
}
