package id.satudata.kernel.access;

/** Which personal fields a grant shows; never more than the purpose allows. */
public enum Fields implements Named {
    ALL,
    /** All that do not tell who somebody is. */
    MASKED,
    NONE
}
