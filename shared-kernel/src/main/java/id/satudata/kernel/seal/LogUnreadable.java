package id.satudata.kernel.seal;

import java.sql.SQLException;

/** The database does not give what is to be checked. */
public final class LogUnreadable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    LogUnreadable(SQLException cause) {
        super("The log can't be read: SQLSTATE " + cause.getSQLState(), cause);
    }
}
