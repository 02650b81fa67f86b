package id.satudata.command.decision;

/** A rule that real registers break: the fact is recorded as stated, with a warning. */
public non-sealed interface Expectation extends Rule {}
