package id.satudata.kernel.family;

/** What a member of a family card is to its household. */
public enum FamilyRelation {
    HEAD,
    SPOUSE,
    CHILD,
    OTHER
}
