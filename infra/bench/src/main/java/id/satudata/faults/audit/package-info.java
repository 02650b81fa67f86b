/** Compares what senders were told with what the platform holds: log, topic, record, figures, index. */
@NullMarked
package id.satudata.faults.audit;

import org.jspecify.annotations.NullMarked;
