/** What the platform costs before and while it does anything. */
@NullMarked
package id.satudata.bench.footprint;

import org.jspecify.annotations.NullMarked;
