package id.satudata.standalone.load;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.util.HexFormat;
import tools.jackson.core.JacksonException;

/** Remembers on disk how far a load is, so that it can be taken up again after whatever stopped it. */
final class Journal {
    private static final int NAME_LENGTH = 32;

    private final Path file;

    /**
     * What is known of a load.
     *
     * @param reportBytes length of the report that belongs to the tally; what stands after it was cut short
     */
    record Mark(String source, Tally tally, long reportBytes, boolean finished) {
        static Mark none(String source) {
            return new Mark(source, Tally.empty(), 0, false);
        }
    }

    /** @param target address of the service loaded into: another platform knows nothing of this one's loads */
    Journal(Path folder, FactSource source, String target, Path report) {
        MessageDigest digest = Lines.sha256();
        String whole = source.identity() + " " + target + " " + report.toAbsolutePath();
        byte[] hash = digest.digest(whole.getBytes(StandardCharsets.UTF_8));
        file = folder.resolve(HexFormat.of().formatHex(hash).substring(0, NAME_LENGTH) + ".json");
    }

    Mark read(String source) throws IOException {
        try {
            return Lines.JSON.readValue(Files.readAllBytes(file), Mark.class);
        } catch (NoSuchFileException | JacksonException none) {
            return Mark.none(source);
        }
    }

    void write(Mark mark) throws IOException {
        var draft = file.resolveSibling(file.getFileName() + ".new");
        Files.write(draft, Lines.JSON.writeValueAsBytes(mark));
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
