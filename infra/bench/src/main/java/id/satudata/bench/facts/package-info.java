/** Synthetic facts, as JSON that the write side takes. */
@NullMarked
package id.satudata.bench.facts;

import org.jspecify.annotations.NullMarked;
