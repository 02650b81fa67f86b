/** The rules of requests and their answers, each named by the sentence it enforces. */
@NullMarked
package id.satudata.command.rights.rule;

import org.jspecify.annotations.NullMarked;
