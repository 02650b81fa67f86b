/** The HTTP client that all contenders are called with. */
@NullMarked
package id.satudata.bench.client;

import org.jspecify.annotations.NullMarked;
