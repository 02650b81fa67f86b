package id.satudata.query.cube;

/** Why a village's population changed. The codes are stored and never given twice. */
public enum Cause {
    BORN(1),
    TAKEN_OVER(2),
    ARRIVED(3),
    MOVED_IN(4),
    DIED(5),
    DEPARTED(6),
    MOVED_OUT(7),
    /** The same person in the same village under another family role; nets to nothing in every village. */
    RECLASSIFIED(8);

    private final int code;

    Cause(int code) {
        this.code = code;
    }

    static Cause of(int code) {
        return values()[code - 1];
    }

    /** Whether somebody leaves: such an entry is negative. */
    public boolean isExit() {
        return this == DIED || this == DEPARTED || this == MOVED_OUT;
    }

    int code() {
        return code;
    }
}
