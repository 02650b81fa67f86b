package id.satudata.query.record;

import id.satudata.kernel.citizen.DivorceRegistered;
import id.satudata.kernel.citizen.MarriageRegistered;
import id.satudata.kernel.event.Fact;
import id.satudata.kernel.family.FamilyCardEvent;
import id.satudata.kernel.family.FamilyCardIssued;
import id.satudata.kernel.family.FamilyMember;
import id.satudata.kernel.family.FamilyMemberJoined;
import id.satudata.kernel.family.FamilyMemberLeft;
import id.satudata.kernel.family.FamilyRelation;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Someone's family card, and marriages.
 *
 * @param cardId the card's stream; null where only its number has been told
 * @param card number of the card, 16 digits; null for whoever is on none
 * @param role null for whoever is on no card, or has been put on one without a relation
 * @param marriages spouse by marriage, oldest first; without those divorced
 */
public record Family(
        @Nullable UUID cardId,
        @Nullable String card,
        @Nullable FamilyRelation role,
        Map<UUID, UUID> marriages) {

    static final Family NONE = new Family(null, null, null, Map.of());

    public List<UUID> spouses() {
        return List.copyOf(marriages.values());
    }

    Family after(Fact fact, UUID citizenId) {
        return switch (fact) {
            case MarriageRegistered marriage -> married(marriage);
            case DivorceRegistered divorce -> divorced(divorce.marriageId());
            case FamilyCardIssued issued -> issued(issued, citizenId);
            case FamilyMemberJoined joined ->
                new Family(joined.familyCardId(), joined.number(), joined.relation(), marriages);
            case FamilyMemberLeft left when isOn(left) -> new Family(null, null, null, marriages);
            default -> this;
        };
    }

    /** On the card of that number; the relation is kept only when it is the same card. */
    Family onCard(@Nullable String number) {
        return number == null || number.equals(card) ? this : new Family(null, number, null, marriages);
    }

    private Family issued(FamilyCardIssued issued, UUID citizenId) {
        return issued.members().stream()
                .filter(member -> member.citizenId().equals(citizenId))
                .findFirst()
                .map(FamilyMember::relation)
                .map(relation -> new Family(issued.familyCardId(), issued.number(), relation, marriages))
                .orElse(this);
    }

    private Family married(MarriageRegistered marriage) {
        Map<UUID, UUID> more = new LinkedHashMap<>(marriages);
        more.put(marriage.marriageId(), marriage.spouseId());
        return new Family(cardId, card, role, Collections.unmodifiableMap(more));
    }

    private Family divorced(UUID marriageId) {
        Map<UUID, UUID> fewer = new LinkedHashMap<>(marriages);
        fewer.remove(marriageId);
        return new Family(cardId, card, role, Collections.unmodifiableMap(fewer));
    }

    private boolean isOn(FamilyCardEvent event) {
        return event.familyCardId().equals(cardId) || event.number().equals(card);
    }

    /** A number in a log would name a household. */
    @Override
    public String toString() {
        return "Family[…]";
    }
}
