package id.satudata.standalone.load;

import java.util.Set;

/** What one line of a file holds. */
sealed interface Entry {
    /** The line in the file, from 1. */
    long line();

    /**
     * A fact to send.
     *
     * @param key idempotency key: the same line has the same key every time
     * @param json the line as the batch resource takes it
     * @param subjects whom the fact is about: facts with one in common must arrive in order
     */
    record FactLine(long line, String key, String json, Set<String> subjects) implements Entry {
        public FactLine {
            subjects = Set.copyOf(subjects);
        }
    }

    /** A line that holds no fact, and why, without repeating what it holds. */
    record Unreadable(long line, String reason) implements Entry {}

    /** A line that says the same as an earlier one, and is not sent again. */
    record Repeat(long line, String key) implements Entry {}
}
