package id.satudata.kernel.family;

import id.satudata.kernel.privacy.Subject;
import java.util.UUID;

/** A citizen on a family card, and as what. */
public record FamilyMember(@Subject UUID citizenId, FamilyRelation relation) {}
