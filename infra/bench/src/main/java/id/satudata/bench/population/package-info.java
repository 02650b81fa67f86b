/** A log of invented people as the write side would have written it, made without it. */
@NullMarked
package id.satudata.bench.population;

import org.jspecify.annotations.NullMarked;
