package id.satudata.standalone.launch;

import id.satudata.embedded.Engine;
import id.satudata.embedded.Ports;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** One of our own programs, run from its jar; a cluster runs those of the two services too. It ends when our end of its input closes. */
final class Service implements Engine {
    private static final Duration ORPHAN_PATIENCE = Duration.ofSeconds(10);
    /** Time to answer what it was asked, and, the first time, to write the archive of its classes. */
    private static final long ORDERLY_SECONDS = 45;

    private final Part part;
    private final Process process;

    private Service(Part part, Process process) {
        this.part = part;
        this.process = process;
    }

    static Service start(ServiceCommand command) {
        var part = command.service();
        var data = command.data();
        Processes.end(new Processes(data).services(part).toList(), ORPHAN_PATIENCE);
        Ports.requireFree(part.title(), command.settings().port(part), part.portProperty());
        var builder = new ProcessBuilder(command.words())
                .directory(data.run().toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log(command)));
        builder.environment().putAll(command.environment());
        try {
            return new Service(part, builder.start());
        } catch (IOException failure) {
            throw new UncheckedIOException("Can't start " + part.title(), failure);
        }
    }

    private static File log(ServiceCommand command) {
        return command.data().log(command.service()).toFile();
    }

    @Override
    public String name() {
        return part.title();
    }

    @Override
    public long pid() {
        return process.pid();
    }

    @Override
    public boolean isAlive() {
        return process.isAlive();
    }

    @Override
    public void stop() {
        process.destroy();
        try {
            if (!process.waitFor(ORDERLY_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException interrupted) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
