package id.satudata.query.cube;

/**
 * How many came to or went from a region in a step; not negative, whether they came or went.
 *
 * @param around code of the region one level out; empty for the nation
 * @param step counted from 0
 * @param value as known on the day of the step
 * @param last as known on the day of the last step
 */
public record SiblingFlow(String around, String region, int step, Cause cause, long value, long last) {}
