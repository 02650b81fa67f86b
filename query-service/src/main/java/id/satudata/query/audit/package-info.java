/** Who has read what: of everybody for the data protection officer, about oneself for each citizen. */
@NullMarked
package id.satudata.query.audit;

import org.jspecify.annotations.NullMarked;
