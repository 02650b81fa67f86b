package id.satudata.query.search.index;

/** Secrets for tests. */
public final class SearchKeys {

    private SearchKeys() {}

    public static SearchKey of(String secret) {
        return new SearchKey(new SearchProperties(secret, 1, 0));
    }
}
