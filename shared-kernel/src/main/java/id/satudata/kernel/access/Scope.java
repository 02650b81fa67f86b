package id.satudata.kernel.access;

/** How far a grant reaches over sectors or regions; what is not granted at all has no row in the policy. */
public enum Scope implements Named {
    /** Those that the token names. */
    OWN,
    ANY
}
