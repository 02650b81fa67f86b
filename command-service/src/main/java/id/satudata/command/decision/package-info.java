/** How a command becomes facts: pure functions from what is known to what is recorded, or to why it is refused. */
@NullMarked
package id.satudata.command.decision;

import org.jspecify.annotations.NullMarked;
