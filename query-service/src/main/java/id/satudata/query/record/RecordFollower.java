package id.satudata.query.record;

import java.util.List;

/** Something kept in step with the single record, inside the transaction (and the generation) that changes it. */
public interface RecordFollower {

    void follow(List<RecordChange> changes);
}
