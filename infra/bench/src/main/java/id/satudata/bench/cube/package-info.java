/** Asks a generated ledger of a nation for figures, beside other ways of counting the same rows. */
@NullMarked
package id.satudata.bench.cube;

import org.jspecify.annotations.NullMarked;
