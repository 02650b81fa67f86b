/** The rules of family cards, each a record that bears the sentence it enforces. */
@NullMarked
package id.satudata.command.family.rule;

import org.jspecify.annotations.NullMarked;
