/** Shows one citizen: who and where on a day, as known on a day, and everything recorded. */
@NullMarked
package id.satudata.query.citizen;

import org.jspecify.annotations.NullMarked;
