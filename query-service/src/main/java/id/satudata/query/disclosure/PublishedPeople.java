package id.satudata.query.disclosure;

import java.util.BitSet;

/**
 * The people of a region on a day, and in which groups they may be shown.
 *
 * @param shown numbers of the groups that are shown
 * @param small numbers of those hidden for the sake of small cells here, rather than in a region around
 */
record PublishedPeople(People people, BitSet shown, BitSet small) {

    /** The people of a portion, if it is a union of groups that are shown; of nobody all parts are known. */
    Disclosure figure(Group root, Portion portion) {
        return isWithin(root, portion)
                ? Disclosure.of(people.count(portion))
                : Disclosure.hidden(reason(root, portion));
    }

    boolean shows(Group group) {
        return shown.get(group.number());
    }

    private boolean isWithin(Group group, Portion portion) {
        if (!portion.overlaps(group.portion())) {
            return true;
        }
        boolean nobody = shows(group) && people.count(group.portion()) == 0;
        if (nobody || portion.contains(group.portion())) {
            return shows(group);
        }
        return !group.parts().isEmpty() && group.parts().stream().allMatch(part -> isWithin(part, portion));
    }

    private Reason reason(Group group, Portion portion) {
        if (!shows(group)) {
            boolean own = small.get(group.number()) && portion.contains(group.portion());
            return own ? Reason.SMALL_CELL : Reason.COMPLEMENTARY;
        }
        return group.parts().stream()
                .filter(part -> !isWithin(part, portion))
                .findFirst()
                .map(part -> reason(part, portion))
                .orElse(Reason.UNPUBLISHED_SHAPE);
    }
}
