/** Family cards: who heads a household and who belongs to it. */
@NullMarked
package id.satudata.command.family;

import org.jspecify.annotations.NullMarked;
