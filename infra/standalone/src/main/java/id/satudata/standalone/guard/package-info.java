/** Ends a service in order when the process that started it dies. */
@NullMarked
package id.satudata.standalone.guard;

import org.jspecify.annotations.NullMarked;
