package id.satudata.query.cube;

/**
 * How many came to or went from a region in a step.
 *
 * @param around code of the region one level out; empty for the nation
 * @param step counted from 0
 * @param value not negative, whether they came or went
 */
public record SiblingFlow(String around, String region, int step, Cause cause, long value) {}
