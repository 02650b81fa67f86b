/** How a log is sealed against unseen change, and how anybody can check it: Merkle trees (RFC 9162) and signed blocks. */
@NullMarked
package id.satudata.kernel.seal;

import org.jspecify.annotations.NullMarked;
