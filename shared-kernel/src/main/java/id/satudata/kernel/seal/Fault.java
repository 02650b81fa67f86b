package id.satudata.kernel.seal;

/** What can be wrong with a sealed log. */
public enum Fault {
    BLOCK_LOST("the database has no such block, though it was published"),
    BLOCK_NOT_PUBLISHED("was not published, though later ones were"),
    BLOCK_SKIPPED("is neither in the database nor among those published"),
    BLOCK_DIFFERS("is not the one that was published"),
    BLOCK_NOT_SIGNED("is not signed by a key of the notary"),
    BLOCK_NOT_LINKED("does not follow the block before it"),
    EVENTS_LOST("fewer events than were sealed"),
    EVENTS_ADDED("more events than were sealed"),
    EVENTS_CHANGED("as many events as were sealed, but changed or in another order");

    private final String meaning;

    Fault(String meaning) {
        this.meaning = meaning;
    }

    /** As the rest of a sentence about a block. */
    public String meaning() {
        return meaning;
    }
}
