/** Facts one by one over HTTP, beside a table that is overwritten. */
@NullMarked
package id.satudata.bench.command;

import org.jspecify.annotations.NullMarked;
