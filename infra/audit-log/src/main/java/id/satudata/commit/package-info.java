/** Many senders, one commit. */
@NullMarked
package id.satudata.commit;

import org.jspecify.annotations.NullMarked;
