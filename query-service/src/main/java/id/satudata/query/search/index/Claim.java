package id.satudata.query.search.index;

import java.util.UUID;

/**
 * A citizen someone has undertaken to index.
 *
 * @param generation the generation of the record it was claimed in; each counts changes for itself
 * @param revision the changes counted when the citizen was claimed; more of them since are not part of the claim
 */
record Claim(String generation, UUID citizenId, long revision) {}
