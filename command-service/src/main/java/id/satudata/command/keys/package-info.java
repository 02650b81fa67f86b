/** Keeps the keys of subjects beside the log: drawn with the first personal fact, destroyed by an erasure, wrapped anew by a rotation. */
@NullMarked
package id.satudata.command.keys;

import org.jspecify.annotations.NullMarked;
