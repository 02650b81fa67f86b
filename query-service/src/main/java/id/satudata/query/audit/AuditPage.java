package id.satudata.query.audit;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** @param cursor to be sent with the same question for the next page; null after the last */
record AuditPage(List<AuditView> accesses, @Nullable UUID cursor) {}
