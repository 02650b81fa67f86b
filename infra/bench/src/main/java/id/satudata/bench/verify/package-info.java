/** Verifies identities, as many a second as a nation's counters would. */
@NullMarked
package id.satudata.bench.verify;

import org.jspecify.annotations.NullMarked;
