/** The published language of Satu Data: ids, events and reference data that every service speaks. */
@NullMarked
package id.satudata.kernel;

import org.jspecify.annotations.NullMarked;
