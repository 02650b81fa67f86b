package id.satudata.command.keys;

/**
 * How far the keys of subjects have been wrapped anew.
 *
 * @param done subjects looked at
 * @param total subjects there were at the start
 */
record Rotation(State state, long done, long total) {

    static final Rotation NONE = new Rotation(State.NEVER, 0, 0);

    enum State {
        NEVER,
        RUNNING,
        DONE,
        FAILED
    }

    Rotation in(State next) {
        return new Rotation(next, done, total);
    }

    Rotation further(long more) {
        return new Rotation(state, done + more, Math.max(total, done + more));
    }
}
