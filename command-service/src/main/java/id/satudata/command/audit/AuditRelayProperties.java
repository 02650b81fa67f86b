package id.satudata.command.audit;

import id.satudata.kernel.event.Topics;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the audit is published.
 *
 * @param topic of one partition
 */
@ConfigurationProperties("satudata.audit.relay")
record AuditRelayProperties(@DefaultValue(Topics.AUDIT) String topic) {}
