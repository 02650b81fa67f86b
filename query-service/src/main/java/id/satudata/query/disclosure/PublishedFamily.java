package id.satudata.query.disclosure;

import java.util.Map;

/**
 * What is shown of the regions that lie directly in one region.
 *
 * @param ifEmpty of a region that is none of these, in which nobody was counted
 */
record PublishedFamily<T>(Map<String, T> rows, T ifEmpty) {

    T of(String region) {
        return rows.getOrDefault(region, ifEmpty);
    }
}
