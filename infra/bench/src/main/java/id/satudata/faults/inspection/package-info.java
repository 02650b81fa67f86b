/** Looks into a platform from outside, to see whether it kept its promises. */
@NullMarked
package id.satudata.faults.inspection;

import org.jspecify.annotations.NullMarked;
