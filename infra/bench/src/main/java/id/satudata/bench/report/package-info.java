/** Results as raw JSON, and the page that is written from them. */
@NullMarked
package id.satudata.bench.report;

import org.jspecify.annotations.NullMarked;
