/** Civil registration: what may be recorded about a citizen, from birth to death. */
@NullMarked
package id.satudata.command.citizen;

import org.jspecify.annotations.NullMarked;
