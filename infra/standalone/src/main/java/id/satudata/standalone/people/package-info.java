/** A synthetic population: nobody in it exists, and the same seed gives the same people. */
@NullMarked
package id.satudata.standalone.people;

import org.jspecify.annotations.NullMarked;
