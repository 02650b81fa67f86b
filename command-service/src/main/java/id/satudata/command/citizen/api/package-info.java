/** The resources by which agencies report civil facts. */
@NullMarked
package id.satudata.command.citizen.api;

import org.jspecify.annotations.NullMarked;
