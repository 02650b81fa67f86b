package id.satudata.query.api;

import java.util.Collection;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;

/** What a parameter may be, as a text of the bundles ({@code allowed.…}). */
public record Allowed(String kind, String values) {

    public static final Allowed DAY = new Allowed("day", "");
    public static final Allowed AGES = new Allowed("ages", "");
    public static final Allowed REGION = new Allowed("region", "");
    public static final Allowed CURSOR = new Allowed("cursor", "");
    public static final Allowed POSITION = new Allowed("position", "");
    public static final Allowed UUID = new Allowed("uuid", "");

    public static Allowed oneOf(Collection<String> values) {
        return new Allowed("oneOf", String.join(", ", values));
    }

    public static Allowed someOf(Collection<String> values) {
        return new Allowed("someOf", String.join(", ", values));
    }

    /** Words among which only one may name a level of region. */
    public static Allowed oneLevel(Collection<String> values) {
        return new Allowed("oneLevel", String.join(", ", values));
    }

    public static Allowed number(int from, int to) {
        return new Allowed("number", from + "–" + to);
    }

    /** A day on or after another parameter's. */
    public static Allowed notBefore(String parameter) {
        return new Allowed("notBefore", parameter);
    }

    /** A period of no more than so many steps. */
    public static Allowed stepsAtMost(int steps) {
        return new Allowed("stepsAtMost", Integer.toString(steps));
    }

    MessageSourceResolvable text() {
        return new DefaultMessageSourceResolvable(new String[] {"allowed." + kind}, new Object[] {values}, values);
    }
}
