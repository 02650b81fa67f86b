package id.satudata.faults.audit;

import java.util.UUID;

/** A row of the log. */
record LoggedEvent(long position, UUID eventId, UUID streamId, long sequence, String type, byte[] payload) {}
