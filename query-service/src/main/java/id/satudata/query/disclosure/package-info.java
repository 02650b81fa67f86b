/** Which figures may be shown to whom: none from which a figure about too few people could be worked out. */
@NullMarked
package id.satudata.query.disclosure;

import org.jspecify.annotations.NullMarked;
