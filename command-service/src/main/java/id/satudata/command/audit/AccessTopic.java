package id.satudata.command.audit;

import id.satudata.audit.AuditRow;
import id.satudata.command.publishing.Board;
import id.satudata.command.publishing.BoardUnavailableException;
import id.satudata.command.publishing.ContradictionException;
import id.satudata.command.publishing.Mark;
import id.satudata.command.relay.OrderedTopic;
import id.satudata.command.relay.RelayFailure;
import id.satudata.kernel.event.Envelope.Attributes;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;

/** The audit on Kafka: one partition, so that all readers see one order. */
final class AccessTopic implements Board<AuditRow> {
    private static final String PREFIX = "ce_";

    private final OrderedTopic topic;

    AccessTopic(OrderedTopic topic) {
        this.topic = topic;
    }

    @Override
    public String name() {
        return "topic";
    }

    @Override
    public Optional<Mark> last() {
        try {
            return topic.last().map(AccessTopic::mark);
        } catch (RelayFailure unreachable) {
            throw new BoardUnavailableException("Kafka can't be reached", unreachable);
        }
    }

    @Override
    public void add(List<AuditRow> rows) {
        try {
            topic.append(rows.stream().map(row -> AccessMessages.message(topic.name(), row)));
        } catch (RelayFailure refused) {
            throw new BoardUnavailableException("Kafka does not take the audit", refused);
        }
    }

    private static Mark mark(ConsumerRecord<byte[], byte[]> message) {
        try {
            return new Mark(Long.parseLong(header(message, Attributes.POSITION)), header(message, "id"));
        } catch (NumberFormatException foreign) {
            throw new ContradictionException("the last message of the topic is not of the audit");
        }
    }

    private static String header(ConsumerRecord<byte[], byte[]> message, String attribute) {
        Header header = message.headers().lastHeader(PREFIX + attribute);
        return header == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        topic.close();
    }
}
