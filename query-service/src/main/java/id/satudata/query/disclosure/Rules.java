package id.satudata.query.disclosure;

/**
 * By what it is decided what may be shown.
 *
 * @param groups the tree of groups that are published
 */
record Rules(int threshold, Rhythms rhythms, Group groups) {

    boolean isSmall(long number) {
        return Siblings.isSmall(number, threshold);
    }
}
