package id.satudata.faults.topic;

import java.util.UUID;

/** Every life is told twice, to different people in different villages: one telling is harmed, the other is not. */
enum Side {
    CALM(0xca1a0000L),
    HARMED(0xba5e0000L);

    private final long mark;

    Side(long mark) {
        this.mark = mark;
    }

    /** An id that differs from its twin's in the first eight digits only. */
    UUID id(long seed, int number) {
        return new UUID(mark << 32 | number, 0x8000000000000000L | seed);
    }

    static boolean isTwin(UUID id) {
        long first = id.getMostSignificantBits() >>> 32;
        return first == CALM.mark || first == HARMED.mark;
    }

    /** Whether an id is one of so many seeds from {@code first} on. */
    static boolean isOf(long first, int seeds, UUID id) {
        long seed = id.getLeastSignificantBits() & Long.MAX_VALUE;
        return isTwin(id) && first <= seed && seed < first + seeds;
    }

    static Side of(UUID id) {
        return id.getMostSignificantBits() >>> 32 == CALM.mark ? CALM : HARMED;
    }

    /** The text with the ids of this side made those of nobody. */
    String neutral(String text) {
        return text.replace("%08x-".formatted(mark), "-");
    }
}
