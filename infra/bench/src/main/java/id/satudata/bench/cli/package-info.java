/** The commands {@code ./satudata bench} and {@code ./satudata faults}. */
@NullMarked
package id.satudata.bench.cli;

import org.jspecify.annotations.NullMarked;
