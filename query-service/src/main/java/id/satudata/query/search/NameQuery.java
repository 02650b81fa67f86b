package id.satudata.query.search;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.QueryBuilders;
import id.satudata.query.search.name.IndonesianName;
import id.satudata.query.search.name.NameToken;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Finds names by terms alone, so nothing that is typed can be taken for query syntax. Every word must be found, in any
 * order; how well it is found decides the rank. The ranks are constants rather than statistics of the index, so that the
 * same question gives the same order on every copy of it, and a cursor stays true.
 */
final class NameQuery {

    private static final float EXACT = 8;
    private static final float VARIANT = 5;
    private static final float PREFIX = 2;
    private static final float FUZZY = 1;

    /** More words than this are too many ways of joining two of them. */
    private static final int MOST_JOINED = 5;

    private static final int SHORTEST_FUZZY = 4;
    private static final int SHORTEST_TWICE_FUZZY = 8;
    private static final int MOST_FUZZY_TERMS = 50;

    private NameQuery() {}

    static Query of(IndonesianName name) {
        List<NameToken> words = name.required();
        if (words.isEmpty()) {
            return QueryBuilders.matchNone(none -> none);
        }
        List<Query> readings = new ArrayList<>();
        readings.add(all(words));
        if (words.size() <= MOST_JOINED) {
            for (int i = 0; i < words.size() - 1; i++) {
                readings.add(all(joinedAt(i, words, name.joined())));
            }
        }
        Query best = best(readings);
        List<Query> bonuses = name.optional().stream().map(NameQuery::word).toList();
        return QueryBuilders.bool(bool -> bool.must(best).should(bonuses));
    }

    private static List<NameToken> joinedAt(int place, List<NameToken> words, List<NameToken> joined) {
        List<NameToken> fewer = new ArrayList<>(words);
        fewer.set(place, joined.get(place));
        fewer.remove(place + 1);
        return fewer;
    }

    private static Query all(List<NameToken> words) {
        return QueryBuilders.bool(
                bool -> bool.must(words.stream().map(NameQuery::word).toList()));
    }

    private static Query word(NameToken word) {
        List<Query> ways = new ArrayList<>();
        ways.add(ranked(
                EXACT, QueryBuilders.term(term -> term.field("nameTokens").value(word.folded()))));
        ways.add(ranked(VARIANT, anyOf("nameKeys", word.keys())));
        ways.add(ranked(PREFIX, anyOf("namePrefixes", word.asPrefix())));
        word.keys().forEach(key -> addFuzzy("nameKeys", key, ways));
        addFuzzy("nameTokens", word.folded(), ways); // a slip may read as another spelling: Setiaawn
        return best(ways);
    }

    private static void addFuzzy(String field, String value, List<Query> ways) {
        if (value.length() >= SHORTEST_FUZZY) {
            String edits = value.length() >= SHORTEST_TWICE_FUZZY ? "2" : "1";
            ways.add(ranked(
                    FUZZY,
                    QueryBuilders.fuzzy(fuzzy -> fuzzy.field(field)
                            .value(value)
                            .fuzziness(edits)
                            .prefixLength(1)
                            .maxExpansions(MOST_FUZZY_TERMS))));
        }
    }

    private static Query anyOf(String field, Collection<String> values) {
        List<FieldValue> terms = values.stream().map(FieldValue::of).toList();
        return QueryBuilders.terms(query -> query.field(field).terms(any -> any.value(terms)));
    }

    private static Query ranked(float rank, Query query) {
        return QueryBuilders.constantScore(constant -> constant.filter(query).boost(rank));
    }

    private static Query best(List<Query> queries) {
        return QueryBuilders.disMax(best -> best.queries(queries));
    }
}
