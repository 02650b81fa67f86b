/** Breaches of the protection of personal data: what happened, who is affected, and a draft of the notice to them. */
@NullMarked
package id.satudata.query.breach;

import org.jspecify.annotations.NullMarked;
