/** Builds record, cube and index anew from the log while figures are asked, beside readers that do nothing. */
@NullMarked
package id.satudata.bench.rebuild;

import org.jspecify.annotations.NullMarked;
