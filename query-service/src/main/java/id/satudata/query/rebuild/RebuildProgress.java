package id.satudata.query.rebuild;

/** Told by a running rebuild how far it is; cheap to call for every batch. */
public interface RebuildProgress {

    /** The units (events, documents) there are to do; may grow while the rebuild runs. */
    void total(long units);

    /** The units done since the start. */
    void done(long units);
}
