/** Seals logs against unseen change: blocks over all their rows, chained, signed, published outside of the database. */
@NullMarked
package id.satudata.command.notary;

import org.jspecify.annotations.NullMarked;
