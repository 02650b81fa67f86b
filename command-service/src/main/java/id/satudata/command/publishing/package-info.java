/** Brings what a database keeps to places outside of it: in order, and nothing before it is settled. */
@NullMarked
package id.satudata.command.publishing;

import org.jspecify.annotations.NullMarked;
