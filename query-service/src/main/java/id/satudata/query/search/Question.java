package id.satudata.query.search;

import id.satudata.kernel.access.RegionScope;
import id.satudata.kernel.citizen.Sex;
import id.satudata.kernel.region.RegionCode;
import id.satudata.query.record.Status;
import java.time.LocalDate;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A question that can be asked.
 *
 * @param text a name or a NIK; null to list whoever fits the rest
 * @param region under its current code
 * @param scope the regions beyond which nobody is found
 * @param order in which they come
 * @param bornFrom included
 * @param bornTo included
 */
record Question(
        @Nullable String text,
        RegionCode region,
        RegionScope scope,
        Order order,
        @Nullable Sex sex,
        @Nullable LocalDate bornFrom,
        @Nullable LocalDate bornTo,
        @Nullable Status status,
        int size,
        @Nullable String cursor) {

    /** The same question about some regions; of a single one, it is about that. */
    Question within(RegionScope own) {
        RegionCode about = own.regions().size() == 1 ? own.regions().iterator().next() : region;
        return new Question(text, about, own, order, sex, bornFrom, bornTo, status, size, cursor);
    }

    Question in(Order other) {
        return new Question(text, region, scope, other, sex, bornFrom, bornTo, status, size, cursor);
    }

    /** What a cursor belongs to: everything but how many are wanted at once. */
    String identity() {
        return String.join(
                "\n",
                String.valueOf(text),
                region.value(),
                new TreeSet<>(scope.regions()).toString(),
                order.fields().toString(),
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
