/** The platform, or some of its parts, on a folder and ports of its own for one run. */
@NullMarked
package id.satudata.bench.platform;

import org.jspecify.annotations.NullMarked;
