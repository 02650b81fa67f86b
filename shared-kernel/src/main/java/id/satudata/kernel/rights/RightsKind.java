package id.satudata.kernel.rights;

/** What may be asked for, each with the articles that give the right. */
public enum RightsKind {
    /** A copy of everything, with the trail of its processing. */
    ACCESS("UU 27/2022 art. 7, 32"),
    CORRECTION("UU 27/2022 art. 6, 30"),
    /** That processing be put off or limited. */
    RESTRICTION("UU 27/2022 art. 11, 41"),
    /** That processing end and the data go; also by taking back a consent. */
    ERASURE("UU 27/2022 art. 8, 9, 43"),
    /** To a decision made by machines alone. */
    OBJECTION("UU 27/2022 art. 10");

    private final String law;

    RightsKind(String law) {
        this.law = law;
    }

    public String law() {
        return law;
    }
}
