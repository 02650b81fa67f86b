package id.satudata.faults.audit;

import id.satudata.bench.platform.Stand;
import id.satudata.bench.platform.WholeTopic;
import id.satudata.standalone.launch.Part;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Whether the topic brings every event of the log at least once, each stream in order. */
final class TopicAudit {
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final Log log;
    private final Set<String> seen = new HashSet<>();
    private final Map<String, Long> lastOfStream = new HashMap<>();
    private long messages;
    private long outOfOrder;

    TopicAudit(Log log) {
        this.log = log;
    }

    List<String> broken(Stand stand) {
        new WholeTopic(stand.port(Part.KAFKA), PATIENCE).read(this::take);
        List<String> broken = new ArrayList<>();
        long missing = log.events().stream()
                .filter(event -> !seen.contains(event.eventId().toString()))
                .count();
        Broken.ifAny(broken, missing, "events of the log are not in the topic");
        Broken.ifAny(broken, outOfOrder, "messages of the topic come before an earlier one of their stream");
        Broken.ifAny(broken, Math.max(0, seen.size() - log.size() + missing), "events of the topic are not in the log");
        return broken;
    }

    /** How many messages came more than once, as they may. */
    long repeats() {
        return messages - seen.size();
    }

    private void take(ConsumerRecord<byte[], byte[]> message) {
        messages++;
        seen.add(header(message, "ce_id"));
        String stream = header(message, "ce_subject");
        long sequence = Long.parseLong(header(message, "ce_sequence"));
        long last = lastOfStream.getOrDefault(stream, -1L);
        if (sequence > last + 1) {
            outOfOrder++;
        }
        lastOfStream.put(stream, Math.max(last, sequence));
    }

    private static String header(ConsumerRecord<byte[], byte[]> message, String name) {
        return new String(message.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
