package id.satudata.access;

import id.satudata.kernel.access.Action;

/** What is counted together against an agency's rate: using up one leaves the others. */
enum Rate {
    /** Reading what is kept about single people, and about who has read it. */
    PERSONS,
    /** Figures and searches, which cost the most. */
    FIGURES,
    /** Facts and whatever else changes the log; a batch is one request. */
    FACTS,
    VERIFICATIONS,
    /** Definitions, seals and the work of operators. */
    OTHERS;

    static Rate of(Action action) {
        return switch (action) {
            case READ_RECORD,
                    READ_OWN_RECORD,
                    EXPORT_RECORD,
                    EXPORT_OWN_RECORD,
                    READ_RIGHTS,
                    READ_OWN_RIGHTS,
                    READ_AUDIT,
                    READ_OWN_AUDIT,
                    BREAK_GLASS,
                    SEE_BROKEN_GLASS,
                    WORK_BREACH -> PERSONS;
            case READ_FIGURES, SEARCH -> FIGURES;
            case RECORD_FACT, CORRECT_FACT, ERASE, REQUEST_RIGHT, ANSWER_RIGHT -> FACTS;
            case VERIFY -> VERIFICATIONS;
            case READ_DEFINITIONS, READ_SEALS, READ_FEED, WORK_FEED, REBUILD, ROTATE_KEYS, READ_METRICS -> OTHERS;
        };
    }
}
