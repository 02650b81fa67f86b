package id.satudata.query.search;

import static id.satudata.query.search.index.ElasticsearchCall.call;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import id.satudata.query.disclosure.Audience;
import id.satudata.query.disclosure.Audiences;
import id.satudata.query.feed.Watermark;
import id.satudata.query.search.index.CitizenDocument;
import id.satudata.query.search.index.CitizenIndex;
import id.satudata.query.search.index.IndexVisibility;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks the index. */
@Component
class CitizenSearch {

    private static final String LONGEST = "5s";
    private final ElasticsearchClient client;
    private final CitizenQuery query;
    private final Facets facets;
    private final Cursors cursors;
    private final IndexVisibility visibility;
    private final RegionNames names;
    private final Audiences audiences;

    CitizenSearch(
            ElasticsearchClient client,
            CitizenQuery query,
            Facets facets,
            Cursors cursors,
            IndexVisibility visibility,
            RegionNames names,
            Audiences audiences) {
        this.client = client;
        this.query = query;
        this.facets = facets;
        this.cursors = cursors;
        this.visibility = visibility;
        this.names = names;
        this.audiences = audiences;
    }

    /** @throws id.satudata.query.search.index.IndexUnavailable while Elasticsearch cannot answer */
    SearchAnswer ask(Question question) {
        Cursor after = question.cursor() == null ? null : cursors.read(question.cursor(), question);
        // Before the search, so that the answer has at least what the watermark says.
        Watermark watermark = visibility.watermark();
        SearchRequest request = request(question, after);
        SearchResponse<CitizenDocument> response = call(() -> client.search(request, CitizenDocument.class));
        List<Hit<CitizenDocument>> hits = response.hits().hits();
        long total = after == null ? totalOf(response) : after.total();
        Audience audience = audiences.current();
        SearchAnswer.Facets spread = after == null ? facets.answers(response.aggregations(), audience) : null;
        if (audience instanceof Audience.Protected(int threshold) && !audience.mayCount(total)) {
            return new SearchAnswer(List.of(), SearchAnswer.Total.below(threshold), spread, null, watermark);
        }
        return new SearchAnswer(
                hits.stream().map(this::hit).toList(),
                SearchAnswer.Total.exactly(total),
                spread,
                hits.size() < question.size()
                        ? null
                        : cursors.write(Cursor.after(hits.getLast().sort(), total), question),
                watermark);
    }

    private SearchRequest request(Question question, @Nullable Cursor after) {
        return SearchRequest.of(search -> {
            search.index(CitizenIndex.ALIAS)
                    .query(query.of(question))
                    .size(question.size())
                    .sort(question.order().sort())
                    .timeout(LONGEST)
                    .allowPartialSearchResults(false)
                    .trackTotalHits(count -> count.enabled(after == null));
            return after == null
                    ? search.aggregations(facets.questions(question.region()))
                    : search.searchAfter(after.values());
        });
    }

    private static long totalOf(SearchResponse<CitizenDocument> response) {
        return Objects.requireNonNull(response.hits().total()).value();
    }

    private SearchAnswer.Hit hit(Hit<CitizenDocument> hit) {
        return AnswerMapper.INSTANCE.hit(
                Objects.requireNonNull(hit.source()), hit.sort().getFirst().doubleValue(), names);
    }
}
