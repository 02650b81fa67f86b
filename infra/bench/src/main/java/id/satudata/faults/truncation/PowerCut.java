package id.satudata.faults.truncation;

import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/** Takes the ends off the files of a stopped Kafka, in the midst of a message where it so happens. */
final class PowerCut {

    /** Kafka writes it when it has ended in order, and then takes its files as they are. */
    private static final String ORDERLY_END = ".kafka_cleanshutdown";

    private final Path kafka;
    private final String topic;

    PowerCut(Path kafka, String topic) {
        this.kafka = kafka;
        this.topic = topic;
    }

    /** Says how many bytes were lost. */
    long cut(SplittableRandom random) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(kafka)) {
            files = all.sorted().toList();
        }
        for (Path file : files) {
            if (file.getFileName().toString().equals(ORDERLY_END)) {
                Files.delete(file);
            }
        }
        long lost = 0;
        for (Path partition : files.stream().filter(this::isPartition).toList()) {
            lost += shorten(lastSegment(partition), random);
        }
        return lost;
    }

    private boolean isPartition(Path file) {
        return Files.isDirectory(file) && file.getFileName().toString().matches("\\Q%s\\E-\\d+".formatted(topic));
    }

    private static Path lastSegment(Path partition) throws IOException {
        try (Stream<Path> segments = Files.list(partition)) {
            return segments.filter(file -> file.getFileName().toString().endsWith(".log"))
                    .max(Comparator.naturalOrder())
                    .orElseThrow();
        }
    }

    /** By up to half of it; one partition in four gets away. */
    private static long shorten(Path segment, SplittableRandom random) throws IOException {
        try (FileChannel file = FileChannel.open(segment, WRITE)) {
            long size = file.size();
            long kept = random.nextInt(4) == 0 ? size : size / 2 + random.nextLong(size / 2 + 1);
            file.truncate(kept);
            return size - kept;
        }
    }
}
