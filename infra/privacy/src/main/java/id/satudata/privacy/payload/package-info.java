/** Payloads of events whose personal data can be read only with the keys of those whom it is about. */
@NullMarked
package id.satudata.privacy.payload;

import org.jspecify.annotations.NullMarked;
