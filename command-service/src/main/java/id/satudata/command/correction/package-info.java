/** How a recorded fact is put right: corrected in one field, or revoked, wherever it is kept. */
@NullMarked
package id.satudata.command.correction;

import org.jspecify.annotations.NullMarked;
