package id.satudata.query.record;

import id.satudata.kernel.citizen.ArrivalRegistered;
import id.satudata.kernel.citizen.BirthRegistered;
import id.satudata.kernel.citizen.ContactGiven;
import id.satudata.kernel.citizen.DeathRegistered;
import id.satudata.kernel.citizen.DepartureRegistered;
import id.satudata.kernel.citizen.MoveRegistered;
import id.satudata.kernel.citizen.NameChanged;
import id.satudata.kernel.citizen.NikAssigned;
import id.satudata.kernel.citizen.ResidentRegistered;
import id.satudata.kernel.event.Fact;
import java.time.LocalDate;
import java.util.Collection;

/** What each fact makes of a state. A fact that cannot be true of it (a move after death) makes nothing of it. */
final class Evolution {

    private Evolution() {}

    static boolean registers(Fact fact) {
        return fact instanceof BirthRegistered || fact instanceof ResidentRegistered;
    }

    /** The day from which a fact counts: nobody is on the register before being born. */
    static LocalDate countsFrom(Fact fact) {
        return fact instanceof ResidentRegistered taken && taken.birthDate().isAfter(taken.effectiveOn())
                ? taken.birthDate()
                : fact.effectiveOn();
    }

    static CitizenState after(CitizenState state, Fact fact) {
        if (!state.isAlive()) {
            return state;
        }
        return switch (fact) {
            case DeathRegistered death -> state.at(Residence.none(death.diedOn()));
            case MoveRegistered move when state.isResident() -> moved(state, move);
            case DepartureRegistered departure
            when state.isResident() -> state.at(Residence.abroad(departure.country(), departure.departedOn()));
            case ArrivalRegistered arrival
            when !state.isResident() -> state.at(Residence.in(arrival.village(), arrival.arrivedOn()));
            case NameChanged change ->
                state.as(change.changedOn(), state.person().named(change.name()));
            case NikAssigned assigned ->
                state.as(assigned.assignedOn(), state.person().assigned(assigned.nik()));
            case ContactGiven contact ->
                state.as(contact.givenOn(), state.person().reachedBy(Contact.of(contact)));
            default -> state.relatedBy(fact);
        };
    }

    private static CitizenState moved(CitizenState state, MoveRegistered move) {
        return state.at(Residence.in(move.toVillage(), move.movedOn())).onCard(move.familyCard());
    }

    /** The first state, given what was true before the register took the person in: ties, or even death. */
    static CitizenState registered(Fact registration, Collection<Fact> earlier) {
        return switch (registration) {
            case BirthRegistered birth -> born(birth, earlier);
            case ResidentRegistered resident -> takenOver(resident, earlier);
            default -> throw new IllegalArgumentException("registers nobody");
        };
    }

    private static CitizenState born(BirthRegistered birth, Collection<Fact> earlier) {
        Person person =
                new Person(birth.nik(), birth.name(), birth.sex(), birth.birthDate(), birth.birthPlace(), Contact.NONE);
        CitizenState state = new CitizenState(
                birth.birthDate(),
                birth.citizenId(),
                person,
                Residence.in(birth.village(), birth.birthDate()),
                Family.NONE);
        return withEarlier(state, earlier);
    }

    private static CitizenState takenOver(ResidentRegistered resident, Collection<Fact> earlier) {
        Person person = new Person(
                resident.nik(),
                resident.name(),
                resident.sex(),
                resident.birthDate(),
                resident.birthPlace(),
                Contact.NONE);
        LocalDate from = countsFrom(resident);
        CitizenState state = new CitizenState(
                from, resident.citizenId(), person, Residence.in(resident.village(), from), Family.NONE);
        return withEarlier(state, earlier).onCard(resident.familyCard());
    }

    private static CitizenState withEarlier(CitizenState state, Collection<Fact> earlier) {
        Family family = Family.NONE;
        Person person = state.person();
        Residence residence = state.residence();
        for (Fact fact : earlier) {
            family = family.after(fact, state.citizenId());
            person = fact instanceof NikAssigned nik && person.nik() == null ? person.assigned(nik.nik()) : person;
            person = fact instanceof ContactGiven contact ? person.reachedBy(Contact.of(contact)) : person;
            residence = fact instanceof DeathRegistered ? Residence.none(state.from()) : residence;
        }
        return new CitizenState(state.from(), state.citizenId(), person, residence, family);
    }
}
