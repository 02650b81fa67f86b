/** Publishes the audit, in its order, every event at least once, each as a CloudEvents message. */
@NullMarked
package id.satudata.command.audit;

import org.jspecify.annotations.NullMarked;
