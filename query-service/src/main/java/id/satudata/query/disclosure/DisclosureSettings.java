package id.satudata.query.disclosure;

import id.satudata.kernel.access.Role;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * What is published to protected audiences.
 *
 * @param threshold of a protected audience
 * @param settlingDays from a day to the one on which its figures are published, for good, as known by then: births may be
 *     reported within 60 days (UU 23/2006 art. 27)
 * @param openedOn the day by which the past was loaded; days before are published as known on it
 * @param shownWhileLoading whether those figures are shown on that very day too, while they still change: only for people
 *     whom nobody is
 * @param monthlyFrom so many people at the end of the last year are published every month, fewer only once a year
 * @param dailyFrom so many every day
 */
@ConfigurationProperties("satudata.disclosure")
record DisclosureSettings(
        @DefaultValue("5") int threshold,
        @DefaultValue("60") int settlingDays,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate openedOn,

        @DefaultValue("false") boolean shownWhileLoading,
        @DefaultValue("20000") long monthlyFrom,
        @DefaultValue("1000000") long dailyFrom) {

    /** The steward answers for the figures, and the case officer sees the records themselves. */
    Audience audience(Role role) {
        return switch (role) {
            case DATA_STEWARD, CASE_OFFICER -> new Audience.Exact();
            default -> new Audience.Protected(threshold);
        };
    }

    Rhythms rhythms() {
        return new Rhythms(monthlyFrom, dailyFrom);
    }
}
