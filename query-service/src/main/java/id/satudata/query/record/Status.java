package id.satudata.query.record;

/** Where a registered citizen stands towards the population. */
public enum Status {
    /** Lives in a village of the country and is counted there. */
    RESIDENT,
    /** Left to live abroad. */
    ABROAD,
    DECEASED
}
