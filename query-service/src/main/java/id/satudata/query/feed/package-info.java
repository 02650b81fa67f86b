/** Takes the log from Kafka into the read model, each event once and each stream in order, and says how far it is. */
@NullMarked
package id.satudata.query.feed;

import org.jspecify.annotations.NullMarked;
