/** Agencies that report facts whatever happens, and remember what they were told. */
@NullMarked
package id.satudata.faults.load;

import org.jspecify.annotations.NullMarked;
