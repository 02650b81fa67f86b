package id.satudata.kernel.access;

/** The sectors that stand today, as tokens name them. */
public final class Sectors {
    public static final String POPULATION = "population";

    private Sectors() {}
}
