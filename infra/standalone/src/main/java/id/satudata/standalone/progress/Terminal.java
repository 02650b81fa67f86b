package id.satudata.standalone.progress;

/** Whether a person watches. */
final class Terminal {
    private Terminal() {}

    static boolean isThere() {
        var console = System.console();
        return console != null && console.isTerminal();
    }
}
