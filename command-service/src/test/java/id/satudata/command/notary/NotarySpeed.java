package id.satudata.command.notary;

import id.satudata.kernel.seal.CheckReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Measures, by hand and roughly, how many events a second are sealed and verified. */
final class NotarySpeed {
    private static final int EVENTS = 500_000;
    private static final int AT_ONCE = 50_000;
    private static final int BLOCK = 10_000;

    private NotarySpeed() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createTempDirectory(Path.of("target"), "speed");
        try (Archive archive = new Archive(folder)) {
            archive.jdbc.execute("alter table domain_event alter column payload set storage plain");
            for (int done = 0; done < EVENTS; done += AT_ONCE) {
                archive.record(AT_ONCE);
            }
            // As long as a registered resident and who sent the fact.
            archive.jdbc.execute("update domain_event set payload = convert_to(repeat('x', 420), 'UTF8'),"
                    + " metadata = convert_to(repeat('m', 160), 'UTF8')");
            archive.jdbc.execute("vacuum full domain_event");
            for (int round = 1; round <= 3; round++) {
                archive.jdbc.execute("delete from seal_block");
                archive.jdbc.execute("delete from seal_subtree");
                Files.deleteIfExists(archive.file);
                measure(round, archive);
            }
        }
        System.exit(0);
    }

    private static void measure(int round, Archive archive) {
        long begun = System.nanoTime();
        Sealer sealer = archive.sealer(BLOCK);
        while (sealer.seal() > 0) {
            // block by block
        }
        long sealed = System.nanoTime();
        archive.publisher().publish();
        long published = System.nanoTime();
        CheckReport report = archive.check();
        long checked = System.nanoTime();
        if (!report.isWell() || report.events() != EVENTS) {
            throw new IllegalStateException(List.copyOf(report.findings()).toString());
        }
        System.out.printf(
                "Round %d: sealed %,d events/s, published %,d blocks in %d ms, verified %,d events/s%n",
                round,
                rate(sealed - begun),
                report.blocks(),
                (published - sealed) / 1_000_000,
                rate(checked - published));
    }

    private static long rate(long nanos) {
        return Math.round(EVENTS * 1e9 / nanos);
    }
}
