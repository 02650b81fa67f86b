/** Marks which parts of an event are personal data, and whose. */
@NullMarked
package id.satudata.kernel.privacy;

import org.jspecify.annotations.NullMarked;
