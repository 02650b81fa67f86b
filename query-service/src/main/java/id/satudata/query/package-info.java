/** The read side: follows the log and answers from the single record, the figures and the search index. */
@NullMarked
package id.satudata.query;

import org.jspecify.annotations.NullMarked;
