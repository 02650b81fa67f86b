/** A topic that has lost what it had acknowledged. */
@NullMarked
package id.satudata.faults.truncation;

import org.jspecify.annotations.NullMarked;
