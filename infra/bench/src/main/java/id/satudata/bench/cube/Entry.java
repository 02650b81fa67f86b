package id.satudata.bench.cube;

/**
 * A row of the ledger: one person more or less in a village.
 *
 * @param birth this and the other days are counted from 1970-01-01
 * @param place inner id of the village
 * @param counterpart of the village at the other end of a move; 0 for none
 * @param cause as the ledger codes it
 * @param sex 1 male, 2 female
 * @param familyRole as the ledger codes it
 */
record Entry(
        int birth,
        int validOn,
        int knownOn,
        int place,
        int counterpart,
        int delta,
        int cause,
        int sex,
        int familyRole) {}
