package id.satudata.query.search.index;

import java.util.UUID;

/** A checksum of documents and their versions that does not depend on the order in which they are added. */
final class Checksum {

    private long documents;
    private long sum;

    void add(UUID citizenId, long version) {
        documents++;
        sum += mixed(mixed(mixed(citizenId.getMostSignificantBits()) ^ citizenId.getLeastSignificantBits()) ^ version);
    }

    long documents() {
        return documents;
    }

    String text() {
        return "%016x".formatted(sum);
    }

    /** The finalizer of MurmurHash3, by which every bit of the input touches every bit of the sum. */
    private static long mixed(long bits) {
        long mixed = (bits ^ (bits >>> 33)) * 0xff51afd7ed558ccdL;
        mixed = (mixed ^ (mixed >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return mixed ^ (mixed >>> 33);
    }
}
