package id.satudata.command.notary;

import id.satudata.command.publishing.ContradictionException;

/** A log, its blocks and what was published of them contradict each other. Nothing more is sealed on top of that. */
class SealsBrokenException extends ContradictionException {
    private static final long serialVersionUID = 1L;

    SealsBrokenException(String contradiction) {
        super(contradiction);
    }
}
