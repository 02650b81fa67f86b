/** A citizen's civil facts, from the first registration to the last residence. */
@NullMarked
package id.satudata.kernel.citizen;

import org.jspecify.annotations.NullMarked;
