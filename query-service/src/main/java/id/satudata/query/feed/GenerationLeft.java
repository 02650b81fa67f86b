package id.satudata.query.feed;

/** The generation someone wanted to write has been swapped or dropped meanwhile. */
final class GenerationLeft extends RuntimeException {

    private static final long serialVersionUID = 1L;

    GenerationLeft() {
        super("another generation of the read model is active now");
    }
}
