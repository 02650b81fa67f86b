/** Asks the query service the questions that the demo shows, and has projections rebuilt. */
@NullMarked
package id.satudata.standalone.ask;

import org.jspecify.annotations.NullMarked;
