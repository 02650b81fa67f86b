package id.satudata.command.relay;

import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.stereotype.Component;

/** For a consumer that looks at single messages and belongs to no group. */
@Component
class ReaderSettings {
    private final KafkaProperties kafka;
    private final RelayProperties relay;

    ReaderSettings(KafkaProperties kafka, RelayProperties relay) {
        this.kafka = kafka;
        this.relay = relay;
    }

    Map<String, Object> settings() {
        int patience = Math.toIntExact(relay.patience().toMillis());
        Map<String, Object> settings = kafka.buildConsumerProperties();
        settings.remove(ConsumerConfig.GROUP_ID_CONFIG);
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 1);
        settings.put(ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, patience);
        settings.put(ConsumerConfig.REQUEST_TIMEOUT_MS_CONFIG, patience);
        return settings;
    }
}
