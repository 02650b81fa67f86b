/** Carries the log to Kafka: in order, every event at least once, each as a CloudEvents message. */
@NullMarked
package id.satudata.command.relay;

import org.jspecify.annotations.NullMarked;
