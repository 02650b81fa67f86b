/** Records what was decided: identifiers, states, the log, and the answer to the sender, in one transaction. */
@NullMarked
package id.satudata.command.recording;

import org.jspecify.annotations.NullMarked;
