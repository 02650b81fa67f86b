/** Looks for citizens among a million. */
@NullMarked
package id.satudata.bench.search;

import org.jspecify.annotations.NullMarked;
