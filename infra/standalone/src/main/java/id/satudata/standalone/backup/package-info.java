/** Copies what cannot be made again, the log and its secrets, out of a running platform, and builds a platform from such a copy. */
@NullMarked
package id.satudata.standalone.backup;

import org.jspecify.annotations.NullMarked;
