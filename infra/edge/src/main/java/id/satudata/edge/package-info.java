/** How long a request may take to arrive, whoever sends it. */
@NullMarked
package id.satudata.edge;

import org.jspecify.annotations.NullMarked;
