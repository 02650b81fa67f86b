/** The door of both services: who asks, whether they may, why they ask, how often, and what of the answer they see. */
@NullMarked
package id.satudata.access;

import org.jspecify.annotations.NullMarked;
