package id.satudata.command.notary;

import static org.assertj.core.api.Assertions.assertThat;

import id.satudata.command.notary.LeafSource.Backlog;
import id.satudata.command.publishing.Publisher;
import id.satudata.kernel.seal.Block;
import id.satudata.kernel.seal.PublicKeys;
import id.satudata.kernel.seal.SigningKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;

class PublisherIT {
    private static final Duration NO_TIME = Duration.ofSeconds(-1);

    @TempDir
    private Path folder;

    private Archive archive;

    @BeforeEach
    void open() {
        archive = new Archive(folder);
        archive.record(30);
        sealAll();
    }

    @AfterEach
    void close() {
        archive.close();
    }

    @Test
    void everyBlockIsPublishedOnceAndInOrder() {
        Publisher<Block> publisher = archive.publisher();
        publisher.publish();
        publisher.publish();
        archive.record(20);
        sealAll();
        publisher.publish();

        assertThat(archive.published()).isEqualTo(archive.kept()).hasSize(5);
    }

    @Test
    void afterACrashBetweenSealingAndPublishingWhatIsMissingIsPublished() {
        archive.publisher().publish();
        archive.record(20);
        sealAll();

        archive.publisher().publish();

        assertThat(archive.published()).isEqualTo(archive.kept()).hasSize(5);
    }

    @Test
    void aLineThatACrashHasCutIsWrittenAgain() throws IOException {
        archive.publisher().publish();
        String lines = Files.readString(archive.file);
        for (int cut = 1; cut <= 200; cut += 7) {
            Files.writeString(archive.file, lines.substring(0, lines.length() - cut));

            archive.publisher().publish();

            assertThat(Files.readString(archive.file)).isEqualTo(lines);
        }
    }

    @Test
    void severalInstancesWithOneFileDoNotRepeatEachOther() {
        Publisher<Block> here = archive.publisher();
        Publisher<Block> there = archive.publisher();
        for (int round = 0; round < 4; round++) {
            archive.record(10);
            sealAll();
            here.publish();
            archive.record(10);
            sealAll();
            there.publish();
        }

        assertThat(archive.published()).isEqualTo(archive.kept()).hasSize(11);
    }

    @Test
    void aFileThatWasLostIsWrittenAgain() throws IOException {
        archive.publisher().publish();
        Files.delete(archive.file);

        archive.publisher().publish();

        assertThat(archive.published()).isEqualTo(archive.kept());
    }

    @Test
    void whatIsNoBlockIsNotOverwritten() throws IOException {
        archive.publisher().publish();
        Files.writeString(archive.file, "{\"number\":\"many\"}\n", StandardOpenOption.APPEND);
        Publisher<Block> publisher = archive.publisher();

        publisher.publish();

        assertThat(publisher.isBroken()).isTrue();
        assertThat(Files.readString(archive.file)).endsWith("{\"number\":\"many\"}\n");
    }

    @Test
    void aFolderThatCannotBeWrittenHoldsNothingUpAndIsToldAfterAWhile() throws IOException {
        Path notAFolder = Files.createFile(folder.resolve("taken"));
        Publisher<Block> publisher = archive.publisher(new SealFile(notAFolder.resolve("events.ndjson")));

        publisher.publish();
        archive.record(10);
        sealAll();

        assertThat(archive.kept()).hasSize(4);
        assertThat(publisher.isBroken()).isFalse();
        assertThat(publisher.trouble(Duration.ofMinutes(1))).isEmpty();
        assertThat(publisher.trouble(NO_TIME)).isPresent();
        Files.delete(notAFolder);
        publisher.publish();
        assertThat(publisher.trouble(NO_TIME)).isEmpty();
    }

    @Test
    void aBoardThatContradictsTheDatabaseDoesSoUntilItWasAskedAgain() throws IOException {
        archive.publisher().publish();
        String lines = Files.readString(archive.file);
        archive.jdbc.execute("create table aside as select * from seal_block where number = 3");
        archive.jdbc.execute("delete from seal_block where number = 3");
        Publisher<Block> publisher = archive.publisher();
        publisher.publish();
        assertThat(publisher.isBroken()).isTrue();

        Files.delete(archive.file);
        Files.createDirectory(archive.file);
        publisher.publish();
        assertThat(publisher.isBroken()).isTrue();

        Files.delete(archive.file);
        Files.writeString(archive.file, lines);
        archive.jdbc.execute("insert into seal_block select * from aside");
        publisher.publish();
        assertThat(publisher.isBroken()).isFalse();
    }

    @Test
    void healthSaysWhenSealingFallsBehind() {
        NotaryHealth health = health(NO_TIME);
        assertThat(health(Duration.ofMinutes(1)).health().getStatus()).isEqualTo(Status.UP);

        archive.record(5);

        assertThat(health(Duration.ofMinutes(1)).health().getStatus()).isEqualTo(Status.UP);
        Health behind = health.health();
        assertThat(behind.getStatus().getCode()).isEqualTo("DEGRADED");
        assertThat(String.valueOf(behind.getDetails().get("events"))).contains("lagInEvents=5");
    }

    @Test
    void theBacklogIsWhatComesAfterTheLastBlock() {
        assertThat(archive.log.backlog()).isEqualTo(new Backlog(0, Duration.ZERO));

        archive.record(7);

        assertThat(archive.log.backlog().positions()).isEqualTo(7);
        assertThat(archive.log.backlog().age()).isBetween(Duration.ZERO, Duration.ofMinutes(1));
    }

    @Test
    void theTroubleOfABoardIsToldByHealth() {
        Publisher<Block> publisher = archive.publisher();
        publisher.publish();
        archive.jdbc.execute("delete from seal_block where number = 3");
        Publisher<Block> later = archive.publisher();
        later.publish();

        Health health =
                new NotaryHealth(List.of(notary(later, Duration.ofDays(1))), properties(Duration.ofDays(1))).health();

        assertThat(health.getStatus().getCode()).isEqualTo("DEGRADED");
        assertThat(String.valueOf(health.getDetails().get("reasons"))).contains("block 3");
    }

    @Test
    void formerKeysAreStillTrusted() {
        NotaryKeys keys = NotaryKeys.of(new NotaryProperties(
                archive.key.pem(), SigningKey.draw().publicPem(), "", "", Duration.ZERO, 1, Duration.ZERO));
        Block block = archive.kept().getFirst();

        assertThat(keys.trusted().pems()).hasSize(2);
        assertThat(keys.trusted().haveSigned(block)).isTrue();
        assertThat(PublicKeys.read("").haveSigned(block)).isFalse();
    }

    private NotaryHealth health(Duration bound) {
        return new NotaryHealth(List.of(notary(archive.publisher(), bound)), properties(bound));
    }

    private Notary notary(Publisher<Block> publisher, Duration bound) {
        return new Notary(archive.log, archive.sealer(10), List.of(publisher), properties(bound));
    }

    private NotaryProperties properties(Duration bound) {
        return new NotaryProperties(
                archive.key.pem(), "", folder.toString(), "satudata.seals", Duration.ofSeconds(1), 10, bound);
    }

    private void sealAll() {
        Sealer sealer = archive.sealer(10);
        while (sealer.seal() > 0) {
            // block by block
        }
    }
}
