/** The write side: takes commands from agencies, decides by rules and records facts as events. */
@NullMarked
package id.satudata.command;

import org.jspecify.annotations.NullMarked;
