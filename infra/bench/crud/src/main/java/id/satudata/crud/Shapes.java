package id.satudata.crud;

/** What codes look like. */
final class Shapes {
    static final String SIXTEEN_DIGITS = "[0-9]{16}";
    static final String VILLAGE = "[0-9]{2}\\.[0-9]{2}\\.[0-9]{2}\\.[0-9]{4}";

    private Shapes() {}
}
