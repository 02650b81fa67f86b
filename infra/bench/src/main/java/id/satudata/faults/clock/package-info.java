/** Harm done to the wall clock of the command service. */
@NullMarked
package id.satudata.faults.clock;

import org.jspecify.annotations.NullMarked;
