package id.satudata.faults.truncation;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.satudata.bench.platform.Stand;
import id.satudata.bench.platform.WholeTopic;
import id.satudata.faults.inspection.Inspection;
import id.satudata.standalone.launch.Part;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.KafkaException;

/**
 * What a reader of the whole topic gets.
 *
 * @param positions of the log
 * @param streamsOutOfOrder in which an event comes before an earlier one has come at all
 */
record TopicContent(Set<Long> positions, long streamsOutOfOrder) {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    static TopicContent read(Stand stand) {
        Set<Long> positions = new HashSet<>();
        Map<String, Long> last = new HashMap<>();
        Set<String> outOfOrder = new HashSet<>();
        try {
            new WholeTopic(stand.port(Part.KAFKA), PATIENCE).read(message -> {
                if (header(message, "ce_source").endsWith(Inspection.PAST_THE_LOG)) {
                    return;
                }
                positions.add(Long.parseLong(header(message, "ce_position")));
                String stream = header(message, "ce_subject");
                long sequence = Long.parseLong(header(message, "ce_sequence"));
                if (sequence > last.getOrDefault(stream, -1L) + 1) {
                    outOfOrder.add(stream);
                }
                last.merge(stream, sequence, Math::max);
            });
            return new TopicContent(positions, outOfOrder.size());
        } catch (KafkaException noTopicYet) {
            return new TopicContent(Set.of(), 0);
        }
    }

    private static String header(ConsumerRecord<byte[], byte[]> message, String name) {
        return new String(message.headers().lastHeader(name).value(), UTF_8);
    }
}
