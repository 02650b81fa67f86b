package id.satudata.query.audit;

import id.satudata.audit.Account;
import id.satudata.audit.AuditFilter;
import id.satudata.kernel.region.LegalZone;
import id.satudata.query.api.Allowed;
import id.satudata.query.api.QueryParameter;
import io.swagger.v3.oas.annotations.Parameter;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The parameters of the audit, as they were sent; none of them asks for all. */
record AuditQuery(
        @Parameter(description = "code of an agency", example = "dukcapil") @Nullable String agency,

        @Parameter(description = "technical id of whoever asked") @Nullable String actor,

        @Parameter(description = "id of a citizen whom it was about") @Nullable String subject,

        @Parameter(description = "granted, break-glass, denied or rules-changed", example = "denied") @Nullable String decision,

        @Parameter(description = "first day, in Jakarta", example = "2023-01-01") @Nullable String from,

        @Parameter(description = "last day, in Jakarta") @Nullable String to,

        @Parameter(description = "the page mark of the answer before, with the same question") @Nullable String cursor,

        @Parameter(description = Audit.SIZES, example = "20") @Nullable String size) {

    private static final List<String> DECISIONS =
            List.of(Account.GRANTED, Account.BREAK_GLASS, Account.DENIED, Account.RULES_CHANGED);

    AuditFilter filter() {
        Optional<LocalDate> first = new QueryParameter("from", from).day();
        Optional<LocalDate> last = new QueryParameter("to", to).day();
        if (first.isPresent() && last.isPresent() && last.get().isBefore(first.get())) {
            throw new QueryParameter("to", to).refused(Allowed.notBefore("from"));
        }
        return new AuditFilter(
                new QueryParameter("agency", agency).text().orElse(null),
                new QueryParameter("actor", actor).text().orElse(null),
                new QueryParameter("subject", subject).uuid().orElse(null),
                new QueryParameter("decision", decision)
                        .oneOf(word -> Optional.of(word).filter(DECISIONS::contains), DECISIONS)
                        .orElse(null),
                first.map(AuditQuery::beginning).orElse(null),
                last.map(day -> beginning(day.plusDays(1))).orElse(null),
                new QueryParameter(Audit.CURSOR, cursor).uuid().orElse(null));
    }

    private static Instant beginning(LocalDate day) {
        return day.atStartOfDay(LegalZone.WIB.id()).toInstant();
    }
}
