package id.satudata.command.citizen;

import id.satudata.kernel.citizen.ArrivalRegistered;
import id.satudata.kernel.citizen.DeathRegistered;
import id.satudata.kernel.citizen.DepartureRegistered;
import id.satudata.kernel.citizen.MarriageRegistered;
import id.satudata.kernel.citizen.MoveRegistered;
import id.satudata.kernel.citizen.ResidentRegistered;
import id.satudata.kernel.citizen.Sex;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The people of the cases: none of them exists. */
public final class People {

    public static final UUID SARI = new UUID(0, 1);
    public static final UUID BUDI = new UUID(0, 2);
    public static final UUID DEWI = new UUID(0, 3);

    public static final String NIK_OF_SARI = "3373044506920003";
    public static final String NIK_OF_BUDI = "3373041702900004";
    public static final String NIK_OF_DEWI = "3373044803880002";

    public static final String KECANDRAN = "33.73.04.1001";
    public static final String MANGUNSARI = "33.73.04.1003";

    private People() {}

    /** Sari, a woman born 1992-06-05, registered in Kecandran since 2010. */
    public static ResidentRegistered sari() {
        return resident(SARI, NIK_OF_SARI, Sex.FEMALE, "1992-06-05");
    }

    /** Budi, a man born 1990-02-17, registered in Kecandran since 2010. */
    public static ResidentRegistered budi() {
        return resident(BUDI, NIK_OF_BUDI, Sex.MALE, "1990-02-17");
    }

    /** Dewi, a woman born 1988-03-08, registered in Kecandran since 2010. */
    public static ResidentRegistered dewi() {
        return resident(DEWI, NIK_OF_DEWI, Sex.FEMALE, "1988-03-08");
    }

    public static ResidentRegistered resident(UUID id, @Nullable String nik, Sex sex, String birthDate) {
        return new ResidentRegistered(
                id, nik, "Nama", sex, day(birthDate), null, KECANDRAN, null, null, null, day("2010-01-01"));
    }

    public static DeathRegistered death(UUID id, String diedOn) {
        return new DeathRegistered(id, day(diedOn));
    }

    public static MoveRegistered move(UUID id, String toVillage, String movedOn) {
        return new MoveRegistered(id, toVillage, day(movedOn), null);
    }

    public static DepartureRegistered departure(UUID id, String departedOn) {
        return new DepartureRegistered(id, day(departedOn), "MY");
    }

    public static ArrivalRegistered arrival(UUID id, String arrivedOn) {
        return new ArrivalRegistered(id, day(arrivedOn), MANGUNSARI);
    }

    public static MarriageRegistered marriage(UUID id, UUID marriageId, UUID spouse, String marriedOn) {
        return new MarriageRegistered(id, marriageId, spouse, day(marriedOn));
    }

    public static Who who(UUID id) {
        return Who.of(null, id);
    }

    public static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
