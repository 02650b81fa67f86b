/** A register kept the usual way: rows that are overwritten, and a trigger that keeps the old ones. */
@NullMarked
package id.satudata.crud;

import org.jspecify.annotations.NullMarked;
