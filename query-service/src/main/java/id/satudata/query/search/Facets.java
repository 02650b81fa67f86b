package id.satudata.query.search;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.DateRangeExpression;
import co.elastic.clients.elasticsearch._types.aggregations.RangeBucket;
import co.elastic.clients.elasticsearch._types.aggregations.StringTermsBucket;
import id.satudata.kernel.region.RegionCode;
import id.satudata.query.api.Today;
import id.satudata.query.disclosure.Audience;
import id.satudata.query.disclosure.Reason;
import id.satudata.query.disclosure.SmallCounts;
import id.satudata.query.search.SearchAnswer.Count;
import id.satudata.query.search.SearchAnswer.RegionCount;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** How the found are spread over the regions one level in, over the sexes, and over ages reached today. */
@Component
class Facets {

    private static final String REGION = "region";
    private static final String SEX = "sex";
    private static final String AGE_BAND = "ageBand";
    /** No region has more regions directly in it. */
    private static final int MOST_REGIONS = 500;

    private final RegionNames names;
    private final Today today;

    Facets(RegionNames names, Today today) {
        this.names = names;
        this.today = today;
    }

    Map<String, Aggregation> questions(RegionCode region) {
        Map<String, Aggregation> questions = new HashMap<>();
        region.level().below().ifPresent(level -> questions.put(REGION, terms(level.wireName(), MOST_REGIONS)));
        questions.put(SEX, terms("sex", 2));
        questions.put(AGE_BAND, ageBands(today.get()));
        return questions;
    }

    /** For protected audiences without small counts, and without what would tell them. */
    SearchAnswer.Facets answers(Map<String, Aggregate> aggregates, Audience audience) {
        SearchAnswer.Facets all = answers(aggregates);
        return switch (audience) {
            case Audience.Exact _ -> all;
            case Audience.Protected(int threshold) ->
                new SearchAnswer.Facets(
                        SmallCounts.shown(all.region(), RegionCount::count, threshold),
                        SmallCounts.shown(all.sex(), Count::count, threshold),
                        SmallCounts.shown(all.ageBand(), Count::count, threshold),
                        Reason.SMALL_CELL);
        };
    }

    private SearchAnswer.Facets answers(Map<String, Aggregate> aggregates) {
        List<RegionCount> regions = buckets(aggregates, REGION).stream()
                .map(bucket -> regionCount(bucket.key().stringValue(), bucket.docCount()))
                .sorted(Comparator.comparing(RegionCount::code))
                .toList();
        List<Count> sexes = buckets(aggregates, SEX).stream()
                .map(bucket -> new Count(bucket.key().stringValue(), bucket.docCount()))
                .sorted(Comparator.comparing(Count::value))
                .toList();
        return new SearchAnswer.Facets(regions, sexes, ages(aggregates), null);
    }

    private RegionCount regionCount(String code, long count) {
        return new RegionCount(code, names.of(code), count);
    }

    private static Aggregation terms(String field, int most) {
        return Aggregation.of(facet -> facet.terms(terms -> terms.field(field).size(most)));
    }

    /** Elasticsearch leaves the upper end of a range out, so both ends move by a day. */
    private static Aggregation ageBands(LocalDate day) {
        List<DateRangeExpression> ranges = AgeBands.on(day).stream()
                .map(band -> DateRangeExpression.of(range -> range.key(band.name())
                        .from(from -> from.expr(band.bornAfter().plusDays(1).toString()))
                        .to(to -> to.expr(band.bornBy().plusDays(1).toString()))))
                .toList();
        return Aggregation.of(
                facet -> facet.dateRange(range -> range.field("birthDate").ranges(ranges)));
    }

    private static List<StringTermsBucket> buckets(Map<String, Aggregate> aggregates, String facet) {
        return Optional.ofNullable(aggregates.get(facet))
                .filter(Aggregate::isSterms)
                .map(aggregate -> aggregate.sterms().buckets().array())
                .orElse(List.of());
    }

    private static List<Count> ages(Map<String, Aggregate> aggregates) {
        Aggregate ages = aggregates.get(AGE_BAND);
        if (ages == null) {
            return List.of();
        }
        return ages.dateRange().buckets().array().stream()
                .filter(bucket -> bucket.docCount() > 0)
                .sorted(Comparator.comparing(Facets::youngestFirst))
                .map(bucket -> new Count(String.valueOf(bucket.key()), bucket.docCount()))
                .toList();
    }

    private static double youngestFirst(RangeBucket bucket) {
        Double from = bucket.from();
        return from == null ? 0 : -from;
    }
}
