package id.satudata.query.search.index;

import java.util.UUID;

/** A citizen whose record has changed, first at this position. */
record Mark(UUID citizenId, long sincePosition) {}
