package id.satudata.command.notary;

import id.satudata.command.relay.OrderedTopic;
import id.satudata.command.relay.RelayFailure;
import id.satudata.kernel.seal.Block;
import java.util.List;
import java.util.Optional;

/** Blocks on Kafka: a topic a log, with the log's name as key. */
final class SealTopic implements SealBoard {
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
    public Optional<Block> last() {
        try {
            return topic.last().map(message -> SealLine.read(message, name()));
        } catch (RelayFailure unreachable) {
            throw new BoardUnavailableException("Kafka can't be reached", unreachable);
        }
    }

    @Override
    public void add(List<Block> blocks) {
        try {
            topic.append(log, blocks.stream().map(SealLine::write).toList());
        } catch (RelayFailure refused) {
            throw new BoardUnavailableException("Kafka does not take blocks", refused);
        }
    }

    @Override
    public void close() {
        topic.close();
    }
}
