/** What the engines must survive, tried on the real ones. */
@NullMarked
package id.satudata.embedded;

import org.jspecify.annotations.NullMarked;
