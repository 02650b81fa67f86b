/** What invented people have in common with real ones. */
@NullMarked
package id.satudata.bench.facts;

import org.jspecify.annotations.NullMarked;
