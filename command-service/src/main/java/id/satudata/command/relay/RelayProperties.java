package id.satudata.command.relay;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the log is carried to Kafka.
 *
 * @param partitions of a topic, should the relay have to create it
 * @param replicas of each partition
 * @param patience how long to wait for Kafka before the attempt counts as failed; well below the transaction timeout
 */
@ConfigurationProperties("satudata.relay")
record RelayProperties(
        @DefaultValue("6") int partitions,
        @DefaultValue("1") short replicas,
        @DefaultValue("5s") Duration patience) {}
