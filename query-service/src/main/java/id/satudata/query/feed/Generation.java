package id.satudata.query.feed;

import java.util.Locale;

/** One complete set of read model tables, in a schema of its own. */
record Generation(int number, State state) {

    String schema() {
        return "read_" + number;
    }

    enum State {
        BUILDING,
        ACTIVE,
        RETIRED;

        String column() {
            return name().toLowerCase(Locale.ROOT);
        }

        static State of(String column) {
            return valueOf(column.toUpperCase(Locale.ROOT));
        }
    }
}
