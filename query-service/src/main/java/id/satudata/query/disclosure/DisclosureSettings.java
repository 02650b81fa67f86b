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
 * @param defaultAudience of all roles but the data steward
 * @param threshold of a protected audience
 * @param settlingDays from a day to the one on which its figures are published, for good, as known by then: births may be
 *     reported within 60 days (UU 23/2006 art. 27)
 * @param openedOn the day by which the past was loaded; days before are published as known on it
 * @param monthlyFrom so many people at the end of the last year are published every month, fewer only once a year
 * @param dailyFrom so many every day
 */
@ConfigurationProperties("satudata.disclosure")
record DisclosureSettings(
        @DefaultValue("exact") Kind defaultAudience,
        @DefaultValue("5") int threshold,
        @DefaultValue("60") int settlingDays,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate openedOn,

        @DefaultValue("20000") long monthlyFrom,
        @DefaultValue("1000000") long dailyFrom) {

    enum Kind {
        EXACT,
        PROTECTED
    }

    /** The steward answers for the figures, and so sees them as they are. */
    Audience audience(Role role) {
        return role == Role.DATA_STEWARD || defaultAudience == Kind.EXACT ? new Audience.Exact() : new Audience.Protected(threshold);
    }

    Rhythms rhythms() {
        return new Rhythms(monthlyFrom, dailyFrom);
    }
}
