package id.satudata.command.api;

import java.util.List;

/** A request that is answered by a problem. */
class ProblemException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final ProblemKind kind;
    private final transient List<Violation> errors;

    ProblemException(ProblemKind kind, List<Violation> errors) {
        super(kind.code(), null, false, false);
        this.kind = kind;
        this.errors = errors;
    }

    ProblemKind kind() {
        return kind;
    }

    List<Violation> errors() {
        return errors;
    }
}
