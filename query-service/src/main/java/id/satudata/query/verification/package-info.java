/** Tells an agency whether a NIK, a name and a birth date belong together today, and nothing else about anybody. */
@NullMarked
package id.satudata.query.verification;

import org.jspecify.annotations.NullMarked;
