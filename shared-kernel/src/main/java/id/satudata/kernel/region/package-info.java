/** The regions of Indonesia by their official codes, through every known edition of those codes. */
@NullMarked
package id.satudata.kernel.region;

import org.jspecify.annotations.NullMarked;
