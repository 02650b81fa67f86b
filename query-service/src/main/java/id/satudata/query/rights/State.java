package id.satudata.query.rights;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How far a request is. */
enum State {
    OPEN("answered_at is null"),
    GRANTED("outcome = 'GRANTED'"),
    REFUSED("outcome = 'REFUSED'");

    static final List<String> WORDS = Arrays.stream(values()).map(State::word).toList();

    private final String condition;

    State(String condition) {
        this.condition = condition;
    }

    /** As SQL, of a row of the table. */
    String condition() {
        return condition;
    }

    /** As parameters name it. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<State> of(String word) {
        return Arrays.stream(values())
                .filter(state -> state.word().equals(word))
                .findFirst();
    }
}
