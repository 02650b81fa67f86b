/** How personal data is erased: what law lets go and what it keeps, field by field. */
@NullMarked
package id.satudata.command.erasure;

import org.jspecify.annotations.NullMarked;
