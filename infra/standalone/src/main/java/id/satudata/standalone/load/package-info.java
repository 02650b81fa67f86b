/** Sends files of facts to the command service, each line once, and reports what became of each. */
@NullMarked
package id.satudata.standalone.load;

import org.jspecify.annotations.NullMarked;
