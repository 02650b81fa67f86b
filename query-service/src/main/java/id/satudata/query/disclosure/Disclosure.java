package id.satudata.query.disclosure;

/** A figure, or why it is not shown. */
public sealed interface Disclosure {

    record Shown(long value) implements Disclosure {}

    record Hidden(Reason reason) implements Disclosure {}

    static Disclosure of(long value) {
        return new Shown(value);
    }

    static Disclosure hidden(Reason reason) {
        return new Hidden(reason);
    }

    default boolean isShown() {
        return this instanceof Shown;
    }

    /** The sum of the two; hidden where one of them is. */
    default Disclosure plus(Disclosure other) {
        return switch (this) {
            case Hidden hidden -> hidden;
            case Shown(long value) ->
                switch (other) {
                    case Hidden hidden -> hidden;
                    case Shown(long more) -> of(value + more);
                };
        };
    }

    /** This, where the other may be shown too. */
    default Disclosure unless(Disclosure other) {
        return isShown() && other instanceof Hidden ? other : this;
    }
}
