package id.satudata.audit;

/** The service cannot start: there would be no place to log who reads what. */
final class MissingAuditException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    MissingAuditException() {
        super("No database of the audit is named, so nobody could be shown anything.");
    }
}
