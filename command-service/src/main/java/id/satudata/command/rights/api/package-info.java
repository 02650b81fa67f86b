/** The resources by which rights are used and requests answered. */
@NullMarked
package id.satudata.command.rights.api;

import org.jspecify.annotations.NullMarked;
