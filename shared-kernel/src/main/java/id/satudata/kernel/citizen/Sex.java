package id.satudata.kernel.citizen;

/** Sex as the civil register records it. */
public enum Sex {
    MALE,
    FEMALE
}
