package id.satudata.crud;

import java.util.UUID;

/** What the sender gets. */
record Receipt(UUID subjectId, long version) {}
