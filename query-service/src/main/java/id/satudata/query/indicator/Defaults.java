package id.satudata.query.indicator;

import id.satudata.query.api.QueryParameter;
import id.satudata.query.disclosure.Audience;
import id.satudata.query.disclosure.ReleaseCalendar;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a protected audience means by what it did not send: the newest figures that are out. */
@Component
class Defaults {

    private final ReleaseCalendar calendar;

    Defaults(ReleaseCalendar calendar) {
        this.calendar = calendar;
    }

    ValuesQuery of(Indicator indicator, ValuesQuery sent, Audience audience) {
        if (audience instanceof Audience.Exact) {
            return sent;
        }
        boolean undated = isBlank(sent.asOf()) && isBlank(sent.from()) && isBlank(sent.to());
        String newest = calendar.lastYearEnd().toString();
        if (indicator.isStock()) {
            String asOf = undated ? newest : sent.asOf();
            return sent.at(asOf, sent.from(), sent.to(), edition("asOf", asOf, sent.edition()));
        }
        String from = undated ? calendar.lastYearEnd().withDayOfYear(1).toString() : sent.from();
        String to = undated ? newest : sent.to();
        String last = isBlank(to) ? endOfMonth(sent.asOf()) : to;
        return sent.at(sent.asOf(), from, to, edition("to", last, sent.edition()));
    }

    private static @Nullable String endOfMonth(@Nullable String asOf) {
        return new QueryParameter("asOf", asOf)
                .day()
                .map(day -> day.withDayOfMonth(day.lengthOfMonth()).toString())
                .orElse(null);
    }

    /** The last day of a period. */
    @Nullable String to(@Nullable String sent, Audience audience) {
        return audience instanceof Audience.Protected && isBlank(sent)
                ? calendar.lastYearEnd().toString()
                : sent;
    }

    /** The edition in force on a day. */
    @Nullable String edition(String parameter, @Nullable String day, @Nullable String sent, Audience audience) {
        return audience instanceof Audience.Protected ? edition(parameter, day, sent) : sent;
    }

    private @Nullable String edition(String parameter, @Nullable String day, @Nullable String sent) {
        return isBlank(sent)
                ? new QueryParameter(parameter, day)
                        .day()
                        .map(known -> calendar.edition(known).id())
                        .orElse(null)
                : sent;
    }

    private static boolean isBlank(@Nullable String sent) {
        return sent == null || sent.isBlank();
    }
}
