package id.satudata.query.search.index;

import java.util.UUID;

/**
 * A citizen someone has undertaken to index.
 *
 * @param revision the changes counted when the citizen was claimed; more of them since are not part of the claim
 */
record Claim(UUID citizenId, long revision) {}
