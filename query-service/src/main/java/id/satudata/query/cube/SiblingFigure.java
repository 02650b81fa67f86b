package id.satudata.query.cube;

/**
 * How many people of a region are of a sex and an age.
 *
 * @param around code of the region one level out; empty for the nation
 * @param sex ISO/IEC 5218
 * @param age completed years, no higher than asked for
 */
public record SiblingFigure(String around, String region, int sex, int age, long value) {}
