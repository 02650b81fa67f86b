/** Everything about one citizen in one file, with the trail of its processing, to be handed to them. */
@NullMarked
package id.satudata.query.export;

import org.jspecify.annotations.NullMarked;
