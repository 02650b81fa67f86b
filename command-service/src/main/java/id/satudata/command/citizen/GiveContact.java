package id.satudata.command.citizen;

import id.satudata.command.citizen.rule.ContactIsGiven;
import id.satudata.command.citizen.rule.EmailIsPossible;
import id.satudata.command.citizen.rule.NoFactLiesInTheFuture;
import id.satudata.command.citizen.rule.NothingHappensBeforeBirth;
import id.satudata.command.citizen.rule.OnlyTheLivingConsent;
import id.satudata.command.citizen.rule.PhoneIsDialable;
import id.satudata.command.decision.Command;
import id.satudata.command.decision.Context;
import id.satudata.command.decision.Decision;
import id.satudata.command.decision.Outcome;
import id.satudata.command.decision.Place;
import id.satudata.command.decision.Reference;
import id.satudata.command.decision.Ruling;
import id.satudata.command.decision.World;
import id.satudata.kernel.citizen.ContactGiven;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How a citizen agrees to be reached. */
public record GiveContact(
        Who who, @Nullable String phone, @Nullable String email, LocalDate givenOn) implements Command {

    @Override
    public Set<Reference> references() {
        return who.references();
    }

    @Override
    public Place place() {
        return new Place.HomeOf(who.references());
    }

    @Override
    public Decision decide(World world, Context context) {
        return who.decide(world, citizen -> decide(citizen, world, context));
    }

    private Decision decide(Citizen citizen, World world, Context context) {
        ContactGiven contact = new ContactGiven(citizen.id(), stated(phone), stated(email), givenOn);
        return rulingOn(citizen, contact, world, context).thenRecord(() -> Outcome.of(citizen, contact, world));
    }

    static Ruling rulingOn(Citizen citizen, ContactGiven contact, World world, Context context) {
        return Ruling.of(
                new OnlyTheLivingConsent(citizen, contact.givenOn()),
                new NothingHappensBeforeBirth("givenOn", contact.givenOn(), citizen.bornOn()),
                new NoFactLiesInTheFuture("givenOn", contact.givenOn(), LegalDay.of(citizen, world, context)),
                new ContactIsGiven(contact.phone(), contact.email()),
                new PhoneIsDialable(contact.phone()),
                new EmailIsPossible(contact.email()));
    }

    private static @Nullable String stated(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
