package id.satudata.kernel.privacy;

/** Why personal data is kept, and so what can make it go. Each has a key of its own for every subject. */
public enum Category {
    /** Tells who somebody is; kept for life by the civil register, unless the registration itself was unlawful. */
    IDENTITY,

    /**
     * What figures rest on: sex, the days of civil events, and the number of the household's card, which tells whether
     * somebody stays in the same one. Without the identity it names nobody, and it is never erased.
     */
    STATISTICS,

    /** Kept as long as the subject consents to it. */
    CONSENT
}
