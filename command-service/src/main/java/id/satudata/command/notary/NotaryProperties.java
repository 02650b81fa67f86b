package id.satudata.command.notary;

import id.satudata.kernel.event.Topics;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How logs are sealed.
 *
 * @param signingKey secret: a PEM text with an Ed25519 private key (PKCS #8) and its public key
 * @param formerKeys a PEM text with the public keys that earlier blocks were signed with
 * @param folder where the blocks are written to, a file a log; best on a disk that the database is not on
 * @param topic where the blocks of the log of events are published
 * @param interval how long the notary rests when there is little to seal
 * @param blockSize how many leaves a block has at most
 * @param bound how long an event may wait for its seal, or a block to be published, before health says so
 */
@ConfigurationProperties("satudata.notary")
record NotaryProperties(
        @Nullable String signingKey,
        @DefaultValue("") String formerKeys,
        @DefaultValue("data/seals") String folder,
        @DefaultValue(Topics.SEALS) String topic,
        @DefaultValue("1s") Duration interval,
        @DefaultValue("10000") int blockSize,
        @DefaultValue("2m") Duration bound) {

    NotaryProperties {
        if (signingKey == null || signingKey.isBlank()) {
            throw new SigningKeyException("is missing");
        }
    }

    @Override
    public String signingKey() {
        return Objects.requireNonNull(signingKey);
    }

    Path file(String log) {
        return Path.of(folder, log + ".ndjson");
    }

    /** Masked: the key is a secret. */
    @Override
    public String toString() {
        return "NotaryProperties[…]";
    }
}
