/** The single record: all facts of one citizen, from every sector, folded into a timeline of dated states. */
@NullMarked
package id.satudata.query.record;

import org.jspecify.annotations.NullMarked;
