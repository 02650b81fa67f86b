/** Compares the log with the notary's seals, without asking any service. */
@NullMarked
package id.satudata.standalone.seals;

import org.jspecify.annotations.NullMarked;
