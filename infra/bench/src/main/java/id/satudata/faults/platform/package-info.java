/** Harm to whole processes of a running platform: killed, taken away, restarted, left without disk; and brought back. */
@NullMarked
package id.satudata.faults.platform;

import org.jspecify.annotations.NullMarked;
