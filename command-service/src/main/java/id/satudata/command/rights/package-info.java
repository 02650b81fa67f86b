/** How a citizen's request to use a right is received and answered, and by when it has to be. */
@NullMarked
package id.satudata.command.rights;

import org.jspecify.annotations.NullMarked;
