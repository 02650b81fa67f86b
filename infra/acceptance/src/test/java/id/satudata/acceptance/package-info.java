/** The platform from outside: what its users see, and the rules its architecture keeps. */
@NullMarked
package id.satudata.acceptance;

import org.jspecify.annotations.NullMarked;
