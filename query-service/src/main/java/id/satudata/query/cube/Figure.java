package id.satudata.query.cube;

import java.util.Map;

/**
 * One number of an answer.
 *
 * @param region code of the region; {@value #UNKNOWN} for villages no edition lists
 * @param coordinates the stored code, or the number of years, of each dimension asked for
 */
public record Figure(String region, Map<Dimension, Integer> coordinates, long value) {

    public static final String UNKNOWN = "00";
}
