package id.satudata.kernel.family;

import id.satudata.kernel.event.Fact;
import java.util.UUID;

/** A fact about a family card, kept in the card's own stream. */
public sealed interface FamilyCardEvent extends Fact permits FamilyCardIssued, FamilyMemberJoined, FamilyMemberLeft {

    UUID familyCardId();

    /** The card's number, 16 digits. */
    String number();
}
