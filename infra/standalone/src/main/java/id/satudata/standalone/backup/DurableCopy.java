package id.satudata.standalone.backup;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** Copies that only the owner can read and that outlast a power cut. */
final class DurableCopy {
    private static final FileAttribute<Set<PosixFilePermission>> OWNER_ONLY =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    private DurableCopy() {}

    static void createPrivate(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
    }

    /** @return how many bytes */
    static long file(Path source, Path target) throws IOException {
        try (var from = FileChannel.open(source, StandardOpenOption.READ);
                var to = create(target)) {
            long size = from.size();
            long copied = 0;
            long step = size;
            while (copied < size && step > 0) { // a file may be cut short meanwhile
                step = from.transferTo(copied, size - copied, to);
                copied += step;
            }
            to.force(true);
            return copied;
        }
    }

    static void write(Path target, String text) throws IOException {
        try (var to = create(target)) {
            to.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)));
            to.force(true);
        }
    }

    /** So that the names in it are on the disk too. */
    static void flushFolder(Path folder) throws IOException {
        try (var open = FileChannel.open(folder, StandardOpenOption.READ)) {
            open.force(true);
        }
    }

    private static FileChannel create(Path target) throws IOException {
        return FileChannel.open(target, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), OWNER_ONLY);
    }
}
