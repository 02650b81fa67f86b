/** Events into the log, beside other logs on the same PostgreSQL. */
@NullMarked
package id.satudata.bench.append;

import org.jspecify.annotations.NullMarked;
