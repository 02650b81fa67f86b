/** How anything is measured here: in alternating rounds, beside its peers, after a warm-up. */
@NullMarked
package id.satudata.bench.measure;

import org.jspecify.annotations.NullMarked;
