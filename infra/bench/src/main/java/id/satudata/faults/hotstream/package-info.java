/** Many writers on one citizen at a time. */
@NullMarked
package id.satudata.faults.hotstream;

import org.jspecify.annotations.NullMarked;
