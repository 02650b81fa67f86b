/** That all benchmarks run. */
@NullMarked
package id.satudata.bench.cli;

import org.jspecify.annotations.NullMarked;
