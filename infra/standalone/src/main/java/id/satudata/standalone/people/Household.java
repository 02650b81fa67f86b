package id.satudata.standalone.people;

import id.satudata.kernel.family.FamilyRelation;
import id.satudata.kernel.region.Region;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** People who live under one roof; places 0 and 1 are the couple, 2 an elder, the rest children. */
final class Household {
    static final int PLACES = 8;
    private static final int FIRST_CHILD = 3;

    final long number;
    final Culture culture;
    final LocalDate takeover;
    final String familyCard;
    final @Nullable String familyName;
    final List<Person> members = new ArrayList<>();
    private Region village;
    private int children;

    @Nullable Person man;

    @Nullable Person woman;

    boolean married;

    Household(
            long number,
            Region village,
            Culture culture,
            LocalDate takeover,
            String familyCard,
            @Nullable String familyName) {
        this.number = number;
        this.village = village;
        this.culture = culture;
        this.takeover = takeover;
        this.familyCard = familyCard;
        this.familyName = familyName;
    }

    Region village() {
        return village;
    }

    void moveTo(Region other) {
        village = other;
    }

    boolean hasRoom() {
        return FIRST_CHILD + children < PLACES;
    }

    int children() {
        return children;
    }

    /** The place of the next child in the numbering of persons. */
    long nextChild() {
        return place(FIRST_CHILD + children);
    }

    long place(int member) {
        return number * PLACES + member;
    }

    void addChild(Person child) {
        children++;
        members.add(child);
    }

    /** Who is on the family card, and as what; an engaged woman is not yet. */
    Map<Person, FamilyRelation> onTheCard() {
        var relations = new LinkedHashMap<Person, FamilyRelation>();
        for (Person member : members) {
            if (member == man || (member == woman && man == null)) {
                relations.put(member, FamilyRelation.HEAD);
            } else if (member == woman) {
                if (married) {
                    relations.put(member, FamilyRelation.SPOUSE);
                }
            } else {
                relations.put(member, member.mother == null ? FamilyRelation.OTHER : FamilyRelation.CHILD);
            }
        }
        return relations;
    }

    /** Whether the couple lives together. */
    boolean hasCouple() {
        return married && man != null && woman != null && man.isHere() && woman.isHere();
    }
}
