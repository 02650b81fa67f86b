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
import java.util.regex.Pattern;
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
        String digits = BETWEEN_DIGITS.matcher(text).replaceAll("");
        return NIK.matcher(digits).matches()
                ? QueryBuilders.constantScore(constant -> constant.filter(is("nik", key.nikTerm(digits))))
                : NameQuery.of(IndonesianName.of(text));
    }

    private static List<Query> filters(Question question) {
        List<Query> filters = new ArrayList<>();
        // Whoever has no status is not on the register; the document only remembers a version.
        filters.add(
                question.status() == null
                        ? QueryBuilders.exists(exists -> exists.field("status"))
                        : is("status", question.status().name()));
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
