/** Who was let in, who was turned away and which rules held: an append-only log that both services write. */
@NullMarked
package id.satudata.audit;

import org.jspecify.annotations.NullMarked;
