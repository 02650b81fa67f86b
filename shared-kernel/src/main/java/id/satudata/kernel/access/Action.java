package id.satudata.kernel.access;

import java.util.Optional;

/** What can be done here, whatever the address it is done at; the policy says who may. */
public enum Action implements Named {
    RECORD_FACT,
    CORRECT_FACT,
    /** Destroying what is kept about somebody, as far as the law allows. */
    ERASE,
    VERIFY,
    SEARCH,
    READ_RECORD,
    READ_OWN_RECORD,
    /** Who has read the own record, or tried to. */
    READ_OWN_AUDIT,
    READ_FIGURES,
    READ_DEFINITIONS,
    BREAK_GLASS,
    SEE_BROKEN_GLASS,
    /** Who has read or tried to read what, of everybody. */
    READ_AUDIT,
    /** Seals and proofs, which hold nobody's data. */
    READ_SEALS,
    READ_FEED,
    WORK_FEED,
    REBUILD,
    ROTATE_KEYS,
    READ_METRICS;

    public static Optional<Action> of(String code) {
        return Named.find(values(), code);
    }

    /** As the policy writes it: {@code read-record}. */
    @Override
    public String code() {
        return Named.super.code();
    }
}
