/** Runs the engines and the two services as child processes of one supervisor, and tells how they are. */
@NullMarked
package id.satudata.standalone.launch;

import org.jspecify.annotations.NullMarked;
