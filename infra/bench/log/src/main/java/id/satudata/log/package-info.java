/** The event log of command-service, wired as there, without whatever decides before it and relays after it. */
@NullMarked
package id.satudata.log;

import org.jspecify.annotations.NullMarked;
