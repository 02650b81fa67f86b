/** Builds a projection anew from the log while the old one goes on answering. */
@NullMarked
package id.satudata.query.rebuild;

import org.jspecify.annotations.NullMarked;
