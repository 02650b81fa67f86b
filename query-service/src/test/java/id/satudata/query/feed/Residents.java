package id.satudata.query.feed;

import id.satudata.kernel.citizen.NameChanged;
import id.satudata.kernel.citizen.ResidentRegistered;
import id.satudata.kernel.citizen.Sex;
import java.time.LocalDate;
import java.util.UUID;

/** Facts of people who do not exist. */
final class Residents {

    static final String VILLAGE = "33.73.04.1001";

    private Residents() {}

    static ResidentRegistered resident(UUID citizenId, String name) {
        return new ResidentRegistered(
                citizenId,
                null,
                name,
                Sex.FEMALE,
                LocalDate.of(2010, 5, 17),
                "Salatiga",
                VILLAGE,
                null,
                null,
                null,
                LocalDate.of(2020, 1, 1));
    }

    static NameChanged renamed(UUID citizenId, String name) {
        return new NameChanged(citizenId, name, LocalDate.of(2021, 3, 1));
    }
}
