package id.satudata.command.notary;

import id.satudata.command.publishing.Board;
import id.satudata.command.publishing.BoardUnavailableException;
import id.satudata.command.publishing.Mark;
import id.satudata.command.relay.OrderedTopic;
import id.satudata.command.relay.RelayFailure;
import id.satudata.kernel.seal.Block;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.producer.ProducerRecord;

/** Blocks on Kafka: a topic a log, with the log's name as key. */
final class SealTopic implements Board<Block> {
    private final OrderedTopic topic;
    private final String log;

    SealTopic(OrderedTopic topic, String log) {
        this.topic = topic;
        this.log = log;
    }

    @Override
    public String name() {
        return "topic";
    }

    @Override
    public Optional<Mark> last() {
        try {
            return topic.last().map(message -> SealStore.markOf(SealLine.read(message.value(), name())));
        } catch (RelayFailure unreachable) {
            throw new BoardUnavailableException("Kafka can't be reached", unreachable);
        }
    }

    @Override
    public void add(List<Block> blocks) {
        try {
            topic.append(blocks.stream().map(block -> new ProducerRecord<>(topic.name(), log, SealLine.write(block))));
        } catch (RelayFailure refused) {
            throw new BoardUnavailableException("Kafka does not take blocks", refused);
        }
    }

    @Override
    public void close() {
        topic.close();
    }
}
