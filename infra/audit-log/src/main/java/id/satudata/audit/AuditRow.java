package id.satudata.audit;

/** An event where it stands in the audit. */
public record AuditRow(long position, AuditEvent event) {}
