package id.satudata.command.publishing;

/** What is published and what is kept contradict each other. Nothing more is published on top of that. */
public class ContradictionException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public ContradictionException(String contradiction) {
        super(contradiction);
    }
}
