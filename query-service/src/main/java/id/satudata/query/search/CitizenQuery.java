package id.satudata.query.search;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.QueryBuilders;
import id.satudata.kernel.region.Level;
import id.satudata.kernel.region.RegionCode;
import id.satudata.query.search.index.SearchKey;
import id.satudata.query.search.name.IndonesianName;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Translates a question for the index. */
@Component
class CitizenQuery {

    private static final Pattern NIK = Pattern.compile("[0-9]{16}");
    /** People set the digits of a NIK in groups. */
    private static final Pattern BETWEEN_DIGITS = Pattern.compile("[\\s.-]");

    private final SearchKey key;

    CitizenQuery(SearchKey key) {
        this.key = key;
    }

    Query of(Question question) {
        return QueryBuilders.bool(bool -> {
            String text = question.text();
            if (text != null) {
                bool.must(ofText(text));
            }
            return bool.filter(filters(question));
        });
    }

    private Query ofText(String text) {
        return isNik(text)
                ? QueryBuilders.constantScore(constant -> constant.filter(is("nik", key.nikTerm(digits(text)))))
                : NameQuery.of(IndonesianName.of(text));
    }

    /** Whether a text is looked for as a NIK, and not as a name. */
    static boolean isNik(@Nullable String text) {
        return text != null && NIK.matcher(digits(text)).matches();
    }

    private static String digits(String text) {
        return BETWEEN_DIGITS.matcher(text).replaceAll("");
    }

    private static List<Query> filters(Question question) {
        List<Query> filters = new ArrayList<>();
        // Whoever has no status is not on the register; the document only remembers a version.
        filters.add(
                question.status() == null
                        ? QueryBuilders.exists(exists -> exists.field("status"))
                        : is("status", question.status().name()));
        if (!question.scope().isNation()) {
            filters.add(in(question.scope().regions()));
        }
        if (question.region().level() != Level.NATION) {
            filters.add(in(question.region()));
        }
        if (question.sex() != null) {
            filters.add(is("sex", question.sex().name()));
        }
        if (question.bornFrom() != null || question.bornTo() != null) {
            filters.add(born(question));
        }
        return filters;
    }

    /** In any of them; of none, nobody. */
    private static Query in(Set<RegionCode> regions) {
        return regions.isEmpty()
                ? QueryBuilders.matchNone(none -> none)
                : QueryBuilders.bool(
                        any -> any.should(regions.stream().map(CitizenQuery::in).toList()));
    }

    private static Query in(RegionCode region) {
        return is(region.level().wireName(), region.value());
    }

    private static Query born(Question question) {
        return QueryBuilders.range(range -> range.date(date -> {
            date.field("birthDate");
            LocalDate from = question.bornFrom();
            LocalDate to = question.bornTo();
            if (from != null) {
                date.gte(from.toString());
            }
            return to == null ? date : date.lte(to.toString());
        }));
    }

    private static Query is(String field, String value) {
        return QueryBuilders.term(term -> term.field(field).value(value));
    }
}
