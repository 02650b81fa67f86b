package id.satudata.query.cube;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How densely the ledger is closed.
 *
 * @param spacing entries of a regency from one closing to the next: what a question reads of it at most, and half of
 *     that on the average; each closing takes some 0.3 MB. Provinces and districts are closed more often
 */
@ConfigurationProperties("satudata.closings")
record ClosingSettings(@DefaultValue("4000") int spacing) {}
