/** The commands of {@code ./satudata}, as people type them. */
@NullMarked
package id.satudata.standalone.cli;

import org.jspecify.annotations.NullMarked;
