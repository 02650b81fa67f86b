package id.satudata.query.breakglass;

import java.time.Instant;
import java.util.UUID;

/**
 * A record opened to somebody outside whose regions it lies.
 *
 * @param officer technical id of whoever opened it
 * @param until the instant from which it is closed again
 */
record Opening(UUID id, String officer, String agency, UUID citizenId, String reason, Instant since, Instant until) {

    /** A reason may name people. */
    @Override
    public String toString() {
        return "Opening[" + id + "]";
    }
}
