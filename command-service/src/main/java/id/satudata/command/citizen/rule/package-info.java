/** The rules of civil registration, each a record that bears the sentence it enforces. */
@NullMarked
package id.satudata.command.citizen.rule;

import org.jspecify.annotations.NullMarked;
