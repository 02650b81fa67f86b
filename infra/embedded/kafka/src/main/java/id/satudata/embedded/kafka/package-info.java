/** A Kafka broker that keeps events for ever, run as a child process that ends with its parent. */
@NullMarked
package id.satudata.embedded.kafka;

import org.jspecify.annotations.NullMarked;
