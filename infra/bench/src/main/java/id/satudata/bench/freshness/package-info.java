/** How long after its acknowledgement a fact can be read. */
@NullMarked
package id.satudata.bench.freshness;

import org.jspecify.annotations.NullMarked;
