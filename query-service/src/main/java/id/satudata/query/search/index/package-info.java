/** The search index of citizens: what stands in it, how it is kept in step with the record, how it is built anew. */
@NullMarked
package id.satudata.query.search.index;

import org.jspecify.annotations.NullMarked;
