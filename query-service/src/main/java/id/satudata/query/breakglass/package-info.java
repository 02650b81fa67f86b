/** Opens one record to one officer for half an hour, for a reason that the data protection officer sees at once. */
@NullMarked
package id.satudata.query.breakglass;

import org.jspecify.annotations.NullMarked;
