/** The rules of erasing, each named by the sentence it enforces. */
@NullMarked
package id.satudata.command.erasure.rule;

import org.jspecify.annotations.NullMarked;
