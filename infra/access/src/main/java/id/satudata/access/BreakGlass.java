package id.satudata.access;

import id.satudata.kernel.access.Caller;
import java.util.UUID;

/** Knows who has, for a while and for a reason, opened one record outside their regions. */
@FunctionalInterface
public interface BreakGlass {

    boolean isOpen(Caller caller, UUID citizenId);
}
