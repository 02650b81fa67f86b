package id.satudata.query.search.index;

/** Elasticsearch cannot be reached, or cannot take or answer anything just now; worth trying again. */
public final class IndexUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    IndexUnavailable(String reason) {
        super(reason);
    }

    IndexUnavailable(Throwable cause) {
        super(cause);
    }
}
