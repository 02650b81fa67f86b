package id.satudata.faults.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** An ext4 file system of its own in a file, mounted over a folder of data. Needs root, and a kernel that allows it. */
final class SmallDisk implements AutoCloseable {
    private static final String BALLAST = "ballast";

    private final Path mount;
    private final Path aside;

    private SmallDisk(Path mount, Path aside) {
        this.mount = mount;
        this.aside = aside;
    }

    /** Whether this machine lets us mount anything at all. */
    static boolean isPossible(Path folder) throws IOException, InterruptedException {
        Path probe = Files.createDirectories(folder.resolve("probe"));
        boolean mounted = runs("mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", probe.toString());
        return mounted && runs("umount", probe.toString());
    }

    /** Moves the data of a stopped engine to a disk with so many mebibytes to spare. */
    static SmallDisk under(Path data, int spareMebibytes) throws IOException, InterruptedException {
        Path aside = data.resolveSibling(data.getFileName() + ".image");
        Path before = data.resolveSibling(data.getFileName() + ".before");
        long used = mebibytes(data);
        run("truncate", "-s", (used + used / 10 + spareMebibytes + 16) + "M", aside.toString());
        run("mkfs.ext4", "-q", "-F", "-m", "0", "-O", "^has_journal", aside.toString());
        Files.move(data, before);
        Files.createDirectory(data);
        run("mount", "-o", "loop", aside.toString(), data.toString());
        run("sh", "-c", "rmdir '%1$s/lost+found' && cp -a '%2$s/.' '%1$s/'".formatted(data, before));
        run("chmod", "700", data.toString());
        run("rm", "-rf", before.toString());
        return new SmallDisk(data, aside);
    }

    private static long mebibytes(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.map(Path::toFile)
                            .filter(file -> file.isFile())
                            .mapToLong(file -> file.length())
                            .sum()
                    >> 20;
        }
    }

    /** Leaves not a byte free. */
    void fill() throws IOException, InterruptedException {
        runs(
                "dd",
                "if=/dev/zero",
                "of=" + mount.resolve(BALLAST),
                "bs=64k",
                "status=none"); // ends when the disk is full
    }

    void free() throws IOException {
        Files.delete(mount.resolve(BALLAST));
    }

    /** Brings the data back to where it lay. The engine must have ended. */
    @Override
    public void close() throws IOException, InterruptedException {
        Path back = mount.resolveSibling(mount.getFileName() + ".back");
        run("cp", "-a", mount.toString(), back.toString());
        run("umount", mount.toString());
        Files.delete(mount);
        Files.move(back, mount);
        Files.delete(aside);
    }

    private static void run(String... command) throws IOException, InterruptedException {
        if (!runs(command)) {
            throw new IOException("failed: " + List.of(command));
        }
    }

    private static boolean runs(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start()
                        .waitFor()
                == 0;
    }
}
