/** Facts by the ten thousand, beside a plain COPY. */
@NullMarked
package id.satudata.bench.batch;

import org.jspecify.annotations.NullMarked;
