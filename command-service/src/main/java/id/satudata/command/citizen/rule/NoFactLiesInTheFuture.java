package id.satudata.command.citizen.rule;

import id.satudata.command.decision.Requirement;
import java.time.LocalDate;

/** What has not happened is no fact yet. */
public record NoFactLiesInTheFuture(String field, LocalDate day, LocalDate today) implements Requirement {
    @Override
    public boolean isBroken() {
        return day.isAfter(today);
    }
}
