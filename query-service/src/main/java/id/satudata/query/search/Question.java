package id.satudata.query.search;

import id.satudata.kernel.citizen.Sex;
import id.satudata.kernel.region.RegionCode;
import id.satudata.query.record.Status;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A question that can be asked.
 *
 * @param text a name or a NIK; null to list whoever fits the rest
 * @param region under its current code
 * @param bornFrom included
 * @param bornTo included
 */
record Question(
        @Nullable String text,
        RegionCode region,
        @Nullable Sex sex,
        @Nullable LocalDate bornFrom,
        @Nullable LocalDate bornTo,
        @Nullable Status status,
        int size,
        @Nullable String cursor) {

    /** What a cursor belongs to: everything but how many are wanted at once. */
    String identity() {
        return String.join(
                "\n",
                String.valueOf(text),
                region.value(),
                String.valueOf(sex),
                String.valueOf(bornFrom),
                String.valueOf(bornTo),
                String.valueOf(status));
    }

    /** A question may name a person. */
    @Override
    public String toString() {
        return "Question[…]";
    }
}
