package id.satudata.command.decision;

/**
 * An identifier that only one subject may hold. Kept as a keyed hash beside the log and changed in the same transaction.
 *
 * @param kind what sort of identifier, such as {@code nik}
 * @param value in clear; never stored, never logged
 */
public record Claim(String kind, String value) {

    /** Masked: the value names a person. */
    @Override
    public String toString() {
        return "Claim[" + kind + "]";
    }
}
