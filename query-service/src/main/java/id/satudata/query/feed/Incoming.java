package id.satudata.query.feed;

import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;

/** A message of the topic, understood as far as it can be. */
sealed interface Incoming {

    /** As Kafka gave it. */
    ConsumerRecord<byte[], byte[]> message();

    default TopicPartition partition() {
        return new TopicPartition(message().topic(), message().partition());
    }

    UUID streamId();

    /** Its place in its stream, from 0. */
    long sequence();

    record Readable(ConsumerRecord<byte[], byte[]> message, FeedEvent event) implements Incoming {
        @Override
        public UUID streamId() {
            return event.recorded().envelope().streamId();
        }

        @Override
        public long sequence() {
            return event.recorded().envelope().sequence();
        }

        long position() {
            return event.recorded().envelope().position();
        }
    }

    /** @param reason says what is wrong without quoting anything of it */
    record Unreadable(ConsumerRecord<byte[], byte[]> message, UUID streamId, long sequence, String reason)
            implements Incoming {}
}
