package id.satudata.query.feed;

/**
 * Keeps, with the record, what is still to be done outside of it: a generation that is being built has none of that, and
 * gets it from the one before when it takes its place.
 */
public interface Handover {

    /** Within the transaction of the swap, while nobody writes the record; both are names of schemas. */
    void carryOver(String from, String to);

    /** The record may say something else than before of anyone. */
    void startOver();
}
