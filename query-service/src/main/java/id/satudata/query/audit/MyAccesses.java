package id.satudata.query.audit;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** @param cursor to be sent for the next page; null after the last */
record MyAccesses(List<MyAccessView> accesses, @Nullable UUID cursor) {}
