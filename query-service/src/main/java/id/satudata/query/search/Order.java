package id.satudata.query.search;

import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOptionsBuilders;
import co.elastic.clients.elasticsearch._types.SortOrder;
import id.satudata.kernel.access.Field;
import id.satudata.kernel.access.Visible;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * In which order the found come: best first, then by nothing that their reader is not shown, lest the order tell it.
 *
 * @param fields of the index, between how well somebody fits and the id, which only has to set look-alikes apart
 */
record Order(List<String> fields) {

    /** Of equals the shorter name, which has more of what was asked for; then any fixed order. */
    static final Order BEST = new Order(List.of("nameLength"));

    private static final List<Map.Entry<String, Field>> TOLD = List.of(
            Map.entry("nameLength", Field.NAME),
            Map.entry("village", Field.RESIDENCE),
            Map.entry("sex", Field.SEX),
            Map.entry("status", Field.STATUS),
            Map.entry("birthDate", Field.BIRTH_DATE));

    /** Where ids are not shown, those next to each other by their ids must look the same. */
    static Order of(Visible visible) {
        return visible.shows(Field.ID) && visible.shows(Field.NAME)
                ? BEST
                : new Order(TOLD.stream()
                        .filter(told -> visible.shows(told.getValue()))
                        .map(Map.Entry::getKey)
                        .toList());
    }

    List<SortOptions> sort() {
        return Stream.concat(
                        Stream.of(SortOptionsBuilders.score(score -> score.order(SortOrder.Desc))),
                        Stream.concat(fields.stream(), Stream.of("citizenId")).map(Order::ascending))
                .toList();
    }

    private static SortOptions ascending(String name) {
        return SortOptionsBuilders.field(field -> field.field(name).order(SortOrder.Asc));
    }
}
