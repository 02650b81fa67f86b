package id.satudata.query.feed;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/** How far a generation is, as its reader has left it; a crash of PostgreSQL takes the last of that back. */
record Bookmark(Map<TopicPartition, Long> offsets) {

    static Bookmark at(Map<TopicPartition, OffsetAndMetadata> positions) {
        Map<TopicPartition, Long> offsets = new HashMap<>();
        positions.forEach((partition, position) -> offsets.put(partition, position.offset()));
        return new Bookmark(offsets);
    }

    Bookmark behind(Collection<Incoming> messages) {
        Map<TopicPartition, Long> moved = new HashMap<>(offsets);
        messages.forEach(each -> moved.put(each.partition(), each.message().offset() + 1));
        return new Bookmark(moved);
    }

    /** Whether a generation at these positions still has everything before the bookmark. */
    boolean isWithin(Map<TopicPartition, OffsetAndMetadata> positions) {
        return offsets.entrySet().stream()
                .allMatch(mark -> positions.containsKey(mark.getKey())
                        && positions.get(mark.getKey()).offset() >= mark.getValue());
    }
}
