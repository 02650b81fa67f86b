package id.satudata.query.feed;

import id.satudata.kernel.event.Topics;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the feed reads.
 *
 * @param topic the log's topic
 * @param group the consumer group by which instances of the service share its partitions
 */
@ConfigurationProperties("satudata.feed")
record FeedSettings(
        @DefaultValue(Topics.CITIZEN) String topic,
        @DefaultValue("satudata-record") String group) {}
