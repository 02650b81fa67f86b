package id.satudata.query.disclosure;

/** Tells the audience of the request being answered. Any other bean of this type takes the place of the default. */
public interface Audiences {

    Audience current();
}
