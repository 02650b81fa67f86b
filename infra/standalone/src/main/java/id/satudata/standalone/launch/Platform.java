package id.satudata.standalone.launch;

import id.satudata.embedded.Engine;
import id.satudata.embedded.Postgres;
import id.satudata.kernel.seal.PublicKeys;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;

/** The platform on one data folder, as the commands see it from outside. */
public final class Platform {
    private static final Duration POLL = Duration.ofMillis(100);
    private static final Duration START_WITHIN = Duration.ofMinutes(5);
    private static final Duration STOP_WITHIN = Duration.ofSeconds(150);
    private static final Duration ORPHAN_PATIENCE = Duration.ofSeconds(15);

    private final Path home;
    private final DataFolder data;
    private final Settings settings;
    private final String settingsFile;
    private final Processes processes;
    private final StateFile file;
    private final Holds holds;
    private final Startup startup;

    /** @param settingsFile the defaults hold where there is none */
    public Platform(Path home, DataFolder data, Optional<Path> settingsFile) {
        this.home = home;
        this.data = data;
        this.settings = settingsFile.map(Settings::read).orElseGet(Settings::defaults);
        this.settingsFile = settingsFile.map(Path::toString).orElse("");
        this.processes = new Processes(data);
        this.file = new StateFile(data);
        this.holds = new Holds(data);
        this.startup = new Startup(data, file, START_WITHIN);
    }

    public DataFolder data() {
        return data;
    }

    public Settings settings() {
        return settings;
    }

    /** The settings that were chosen; nothing where the defaults hold. */
    public Optional<Path> settingsFile() {
        return Optional.of(settingsFile).filter(name -> !name.isEmpty()).map(Path::of);
    }

    public boolean isRunning() {
        return processes.supervisors().findAny().isPresent();
    }

    /**
     * A connection of PostgreSQL's superuser, for an operator's work in a running platform.
     *
     * @param part the service whose database it is
     */
    public Connection database(Part part) throws SQLException {
        return connect(ServiceCommand.database(part));
    }

    /** As {@link #database}, to the audit. */
    public Connection audit() throws SQLException {
        return connect(ServiceCommand.AUDIT_DATABASE);
    }

    private Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(
                ServiceCommand.databaseUrl(settings, database),
                Postgres.SUPERUSER,
                Secrets.of(data).superuserPassword());
    }

    /** Tokens of its issuer, while that runs. */
    public Tokens tokens() {
        return Tokens.of(data, settings);
    }

    /** The public keys that the log was sealed with. */
    public PublicKeys notary() {
        return Secrets.of(data).notary();
    }

    /** Before the first start: its people will be invented. Afterwards nothing is changed. */
    public void expectInventedPeople() {
        Secrets.ofInventedPeople(data);
    }

    /** The file of the key-encryption key, which both services read. */
    public Path kek() {
        return Secrets.of(data).kek();
    }

    /** Starts one engine by itself, without a supervisor, for work on data that nothing else uses. */
    public Engine startAlone(Part engine) {
        return new Starter(home, data, settings, Secrets.of(data)).start(engine);
    }

    /** What the supervisor last said; nothing before the first start. */
    public Optional<PlatformState> state() {
        return file.read();
    }

    /** Bytes resident for a part, or for the supervisor itself when it is given by its id. */
    public long memory(PartState part) {
        return part.pid() == 0 ? 0 : Memory.ofTree(part.pid());
    }

    /** Bytes resident for the supervisor alone. */
    public long supervisorMemory(PlatformState state) {
        return Memory.of(state.supervisor());
    }

    /**
     * Starts whatever does not run, and returns when all of it answers.
     *
     * @param asked when the person asked
     * @param tell hears of each change of a part
     * @throws Problem when something does not come up; then nothing is left running
     */
    public PlatformState start(Instant asked, Consumer<PartState> tell) {
        for (Part part : Part.values()) {
            holds.release(part);
        }
        if (isRunning()) {
            return repair(tell);
        }
        endOrphans();
        settings.requireFreePorts();
        var supervisor = new SupervisorLaunch(home, data, settingsFile).at(asked);
        return startup.await(supervisor, tell);
    }

    /**
     * Ends one part in order and keeps it ended, while the others run, until it is started again.
     *
     * @throws Problem when the platform does not run, or the part does not end in time
     */
    public void stop(Part part) {
        requireRunning();
        holds.hold(part);
        await(part, Phase.STOPPED, STOP_WITHIN);
    }

    /**
     * Starts one part again that was stopped or given up, and returns when it answers.
     *
     * @throws Problem when the platform does not run, or the part does not come up in time
     */
    public void start(Part part) {
        requireRunning();
        holds.release(part);
        askForRepair();
        await(part, Phase.RUNNING, START_WITHIN);
    }

    private void requireRunning() {
        if (!isRunning()) {
            throw new Problem("Satu Data does not run on " + data.root());
        }
    }

    private void await(Part part, Phase wanted, Duration patience) {
        long deadline = System.nanoTime() + patience.toNanos();
        while (phase(part) != wanted) {
            if (System.nanoTime() > deadline || !Pause.of(POLL)) {
                throw new Problem("%s is not %s after %d s; ./satudata status tells more"
                        .formatted(part.title(), wanted, patience.toSeconds()));
            }
        }
    }

    private Phase phase(Part part) {
        return file.read().stream()
                .flatMap(state -> state.parts().stream())
                .filter(state -> state.part() == part)
                .map(PartState::phase)
                .findFirst()
                .orElse(Phase.WAITING);
    }

    private void askForRepair() {
        try {
            Files.writeString(Supervisor.repairRequest(data), "");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private PlatformState repair(Consumer<PartState> tell) {
        askForRepair();
        // the request is taken within a tenth of a second
        Pause.of(POLL.multipliedBy(4));
        return startup.await(
                processes.supervisors().findAny().orElseThrow(() -> new Problem("The platform just ended")), tell);
    }

    /** Waits for processes that outlived their supervisor, and kills what does not end. */
    private int endOrphans() {
        return Processes.end(processes.all().toList(), ORPHAN_PATIENCE);
    }

    /**
     * Ends everything that belongs to the data folder, in order where that is possible.
     *
     * @return how many processes had to be ended without their supervisor; -1 where nothing ran
     */
    public int stop(Consumer<PartState> tell) {
        var running = processes.all().toList();
        if (running.isEmpty()) {
            return -1;
        }
        var supervisors = processes.supervisors().toList();
        supervisors.forEach(ProcessHandle::destroy);
        var news = new News(tell);
        long deadline = System.nanoTime() + STOP_WITHIN.toNanos();
        while (supervisors.stream().anyMatch(ProcessHandle::isAlive) && System.nanoTime() < deadline) {
            file.read().ifPresent(news::of);
            Pause.of(POLL);
        }
        file.read().ifPresent(news::of);
        supervisors.forEach(ProcessHandle::destroyForcibly);
        return endOrphans();
    }
}
