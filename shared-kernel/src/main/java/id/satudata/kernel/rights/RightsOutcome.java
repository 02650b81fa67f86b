package id.satudata.kernel.rights;

/** How a request was answered. */
public enum RightsOutcome {
    GRANTED,
    REFUSED
}
