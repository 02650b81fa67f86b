package id.satudata.kernel.seal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a log compares with its seals.
 *
 * @param events that were compared
 * @param blocks that were looked at
 * @param unpublished how many of them, the last ones, are only in the database
 * @param sealed the last block that the events agree with; none if there is none
 * @param unsealed how many events come after it, if nothing is wrong
 * @param findings the first hundred things that are wrong, in the order of blocks
 */
public record CheckReport(
        long events,
        long blocks,
        long unpublished,
        @Nullable Block sealed,
        long unsealed,
        List<Finding> findings) {
    public CheckReport {
        findings = List.copyOf(findings);
    }

    /** Whether nothing is wrong. */
    public boolean isWell() {
        return findings.isEmpty();
    }
}
