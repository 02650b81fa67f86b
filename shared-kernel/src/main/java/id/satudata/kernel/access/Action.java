package id.satudata.kernel.access;

import java.util.Optional;

/** What can be done here, whatever the address it is done at; the policy says who may. */
public enum Action implements Named {
    RECORD_FACT,
    CORRECT_FACT,
    /** Destroying what is kept about somebody, as far as the law allows. */
    ERASE,
    /** Using a right: by whom it is about, or by whoever takes it down from them. */
    REQUEST_RIGHT,
    ANSWER_RIGHT,
    /** All requests, with their deadlines. */
    READ_RIGHTS,
    READ_OWN_RIGHTS,
    /** Everything about somebody in one file, with the trail of its processing, to be handed to them. */
    EXPORT_RECORD,
    EXPORT_OWN_RECORD,
    /** A breach, those affected by it, and the notice to them. */
    WORK_BREACH,
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
