/** The event log on PostgreSQL through Axon: how events are serialised, appended and read. */
@NullMarked
package id.satudata.command.eventstore;

import org.jspecify.annotations.NullMarked;
