package id.satudata.query.search.index;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What became of a bulk of documents.
 *
 * @param refused those the index will never take, each with the kind of error (no content)
 * @param unanswered those to be sent again
 */
record BulkOutcome(Map<UUID, String> refused, Set<UUID> unanswered) {}
