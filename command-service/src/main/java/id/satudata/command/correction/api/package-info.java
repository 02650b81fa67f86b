/** The resources by which agencies correct and revoke facts of any sector. */
@NullMarked
package id.satudata.command.correction.api;

import org.jspecify.annotations.NullMarked;
