package id.satudata.bench.search;

import java.util.Locale;

/** What is looked for. */
enum SearchKind {
    FUZZY_NAME,
    PREFIX,
    NIK,
    FACETS;

    @Override
    public String toString() {
        return this == NIK ? name() : name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
