/** The rules of corrections and revocations, each a record that bears the sentence it enforces. */
@NullMarked
package id.satudata.command.correction.rule;

import org.jspecify.annotations.NullMarked;
