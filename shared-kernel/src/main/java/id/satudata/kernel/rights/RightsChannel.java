package id.satudata.kernel.rights;

/** How a request came. */
public enum RightsChannel {
    /** The citizen sent it, with a token of their own. */
    OWN_TOKEN,
    /** The data protection officer took it down from whoever came, and has seen who it was. */
    IN_PERSON
}
