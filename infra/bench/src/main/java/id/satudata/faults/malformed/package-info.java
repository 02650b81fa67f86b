/** Requests that nobody should send. */
@NullMarked
package id.satudata.faults.malformed;

import org.jspecify.annotations.NullMarked;
