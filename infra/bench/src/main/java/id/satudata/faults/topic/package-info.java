/** Harm done to the messages on their way from the log to the read side: poison and disorder. */
@NullMarked
package id.satudata.faults.topic;

import org.jspecify.annotations.NullMarked;
