/** Tells on the terminal how far something long is, how fast it goes and how long it will still take. */
@NullMarked
package id.satudata.standalone.progress;

import org.jspecify.annotations.NullMarked;
