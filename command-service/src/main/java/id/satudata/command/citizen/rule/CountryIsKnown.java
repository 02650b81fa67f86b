package id.satudata.command.citizen.rule;

import id.satudata.command.decision.Requirement;
import java.util.Locale;

/** An ISO 3166-1 alpha-2 code. */
public record CountryIsKnown(String country) implements Requirement {
    @Override
    public boolean isBroken() {
        return !Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2).contains(country);
    }

    @Override
    public String field() {
        return "country";
    }
}
