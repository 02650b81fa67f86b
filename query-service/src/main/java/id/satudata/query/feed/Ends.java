package id.satudata.query.feed;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** How far the log has been published: the end of each partition of the topic. */
@Component
class Ends implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(Ends.class);

    private final String topic;
    private final Admin admin;

    Ends(FeedSettings settings, Consumers consumers) {
        this.topic = settings.topic();
        this.admin = consumers.admin();
    }

    /** By partition, none while there is no topic; empty when Kafka does not answer within two seconds. */
    Optional<Map<TopicPartition, Long>> find() {
        try {
            return Optional.of(ask());
        } catch (ExecutionException | KafkaException failure) {
            if (failure.getCause() instanceof UnknownTopicOrPartitionException) {
                return Optional.of(Map.of());
            }
            LOG.debug("Kafka does not say where the topic ends", failure);
            return Optional.empty();
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    @Override
    public void destroy() {
        admin.close();
    }

    private Map<TopicPartition, Long> ask() throws ExecutionException, InterruptedException {
        Map<TopicPartition, OffsetSpec> latest = new HashMap<>();
        admin.describeTopics(List.of(topic))
                .allTopicNames()
                .get()
                .values()
                .forEach(found -> found.partitions()
                        .forEach(partition ->
                                latest.put(new TopicPartition(topic, partition.partition()), OffsetSpec.latest())));
        Map<TopicPartition, ListOffsetsResultInfo> ends =
                admin.listOffsets(latest).all().get();
        return ends.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().offset()));
    }
}
