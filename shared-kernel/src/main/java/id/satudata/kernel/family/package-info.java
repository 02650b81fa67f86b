/** Family cards (Kartu Keluarga) and who is on them. */
@NullMarked
package id.satudata.kernel.family;

import org.jspecify.annotations.NullMarked;
