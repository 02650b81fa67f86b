package id.satudata.kernel.event;

/** Kafka topics, one per kind of subject, so that all facts about one subject keep their order. */
public final class Topics {

    /** Facts about citizens and their families; key = stream id. */
    public static final String CITIZEN = "satudata.citizen";

    /** The seals on the log of events; one partition, key = name of the log. */
    public static final String SEALS = "satudata.seals";

    /** Who was let in or turned away, and changes of the rules for it; one partition. */
    public static final String AUDIT = "satudata.audit";

    /** The seals on the log of accesses; one partition, key = name of the log. */
    public static final String AUDIT_SEALS = "satudata.audit.seals";

    private Topics() {}
}
