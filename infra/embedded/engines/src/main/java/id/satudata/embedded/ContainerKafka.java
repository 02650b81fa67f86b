package id.satudata.embedded;

import org.testcontainers.kafka.KafkaContainer;

final class ContainerKafka extends ContainerServer<KafkaContainer> implements KafkaServer {
    ContainerKafka() {
        super(new KafkaContainer("apache/kafka:" + Versions.of("kafka"))
                .withEnv("KAFKA_AUTO_CREATE_TOPICS_ENABLE", "false"));
    }

    @Override
    public String bootstrapServers() {
        return container.getBootstrapServers();
    }
}
