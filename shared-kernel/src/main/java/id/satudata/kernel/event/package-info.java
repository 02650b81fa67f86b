/** What every event has in common: its name, its envelope, and how a mistake in it is put right. */
@NullMarked
package id.satudata.kernel.event;

import org.jspecify.annotations.NullMarked;
