/** Requests to use a right: the data protection officer's work list, its deadlines, and one's own requests. */
@NullMarked
package id.satudata.query.rights;

import org.jspecify.annotations.NullMarked;
