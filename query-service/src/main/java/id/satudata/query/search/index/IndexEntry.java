package id.satudata.query.search.index;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A document to be written.
 *
 * @param version the position of the last event of the record it was made from
 * @param nextChange the first later day on which the document will be another; null where none is known
 */
record IndexEntry(
        CitizenDocument document, long version, @Nullable LocalDate nextChange) {

    UUID citizenId() {
        return document.citizenId();
    }
}
