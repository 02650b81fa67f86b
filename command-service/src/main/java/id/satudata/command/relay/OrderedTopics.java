package id.satudata.command.relay;

import org.springframework.stereotype.Component;

/** Gives access to topics of one partition. */
@Component
public class OrderedTopics {
    private final KafkaTopic topics;
    private final KafkaLink link;
    private final ReaderSettings readers;
    private final RelayProperties relay;

    OrderedTopics(KafkaTopic topics, KafkaLink link, ReaderSettings readers, RelayProperties relay) {
        this.topics = topics;
        this.link = link;
        this.readers = readers;
        this.relay = relay;
    }

    /** The topic of that name; created when it is first used. */
    public OrderedTopic named(String topic) {
        return new OrderedTopic(topic, topics, link, readers, relay.patience());
    }
}
