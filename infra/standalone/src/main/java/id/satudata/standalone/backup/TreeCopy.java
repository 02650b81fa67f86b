package id.satudata.standalone.backup;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Copies a folder that may be in use: what disappears meanwhile is passed over, as PostgreSQL allows for its files. */
final class TreeCopy extends SimpleFileVisitor<Path> {
    private final Path from;
    private final Path to;
    private final Predicate<Path> wanted;
    private final LongConsumer progress;
    private long copied;

    /**
     * @param wanted says of a file or folder below {@code from} whether it is copied
     * @param progress hears how many bytes are copied so far
     */
    TreeCopy(Path from, Path to, Predicate<Path> wanted, LongConsumer progress) {
        this.from = from;
        this.to = to;
        this.wanted = wanted;
        this.progress = progress;
    }

    void run() throws IOException {
        Files.walkFileTree(from, this);
    }

    /** About how many bytes there are to copy. */
    static long size(Path folder) throws IOException {
        var size = new AtomicLong();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                size.addAndGet(attributes.size());
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path gone, IOException failure) {
                return FileVisitResult.CONTINUE;
            }
        });
        return size.get();
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
        if (!folder.equals(from) && !wanted.test(from.relativize(folder))) {
            return FileVisitResult.SKIP_SUBTREE;
        }
        DurableCopy.createPrivate(target(folder));
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
        if (attributes.isRegularFile() && wanted.test(from.relativize(file))) {
            try {
                copied += DurableCopy.file(file, target(file));
                progress.accept(copied);
            } catch (NoSuchFileException gone) {
                return FileVisitResult.CONTINUE;
            }
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
        if (failure instanceof NoSuchFileException) {
            return FileVisitResult.CONTINUE;
        }
        throw failure;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) throws IOException {
        if (failure != null) {
            throw failure;
        }
        DurableCopy.flushFolder(target(folder));
        return FileVisitResult.CONTINUE;
    }

    private Path target(Path source) {
        return to.resolve(from.relativize(source));
    }
}
