package id.satudata.standalone.launch;

import id.satudata.embedded.Engine;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Keeps one part running: starts it once what it needs is there, and again when it dies. */
final class Keeper implements Runnable {
    private static final Duration POLL = Duration.ofMillis(100);
    private static final Duration ASK_HEALTH_EVERY = Duration.ofMillis(250);
    private static final Duration HEALTHY_WITHIN = Duration.ofMinutes(4);
    private static final Duration END_WITHIN = Duration.ofSeconds(60);

    private final Part part;
    private final Function<Part, Engine> starter;
    private final Predicate<Part> health;
    private final StateBoard board;
    private final SupervisorLog log;
    private final CountDownLatch needed;
    private final CountDownLatch up;
    private final Thread thread;
    private final RestartBudget budget = new RestartBudget();
    private volatile boolean stopping;
    private volatile boolean repairAsked;
    private volatile boolean held;
    private volatile @Nullable Engine engine;

    /**
     * @param health whether a part that was started can do its work
     * @param needed falls when the part may start
     * @param up falls when it has come up for the first time
     */
    Keeper(
            Part part,
            Function<Part, Engine> starter,
            Predicate<Part> health,
            StateBoard board,
            SupervisorLog log,
            CountDownLatch needed,
            CountDownLatch up) {
        this.part = part;
        this.starter = starter;
        this.health = health;
        this.board = board;
        this.log = log;
        this.needed = needed;
        this.up = up;
        this.thread = Thread.ofPlatform().name(part.key() + "-keeper").unstarted(this);
    }

    void start() {
        thread.start();
    }

    /** Tries a part again that was given up. */
    void repair() {
        repairAsked = true;
    }

    /** Ends the part and keeps it from starting until it is let go again. */
    void hold(boolean wanted) {
        held = wanted;
    }

    @Override
    public void run() {
        try {
            needed.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        Phase phase = Phase.STARTING;
        while (!stopping) {
            live(phase);
            phase = held ? rest() : Phase.RESTARTING;
        }
    }

    /** One life of the part, from its start to its death and the wait for the next. */
    private void live(Phase beginning) {
        board.set(part, beginning, 0, "");
        try {
            var started = starter.apply(part);
            engine = started;
            board.set(part, beginning, started.pid(), "");
            awaitHealthy(started);
            board.set(part, Phase.RUNNING, started.pid(), "");
            up.countDown();
            watch(started);
        } catch (RuntimeException failure) { // whatever it is, this part alone is affected by it
            if (!stopping) {
                afterFailure(failure);
            }
        }
    }

    /** What the part is to do when it has been let go. */
    private Phase rest() {
        stopEngine();
        board.set(part, Phase.STOPPED, 0, "");
        while (held && !stopping) {
            Pause.of(POLL);
        }
        budget.refill();
        return Phase.STARTING;
    }

    private void afterFailure(RuntimeException failure) {
        String reason = failure.getMessage() == null ? failure.toString() : failure.getMessage();
        log.say("%s: %s", part.title(), reason);
        stopEngine();
        if (up.getCount() > 0 || !budget.allows(System.nanoTime())) {
            giveUp(reason);
        } else {
            Pause.of(budget.pause());
        }
    }

    private void giveUp(String reason) {
        log.say("%s is given up until the next ./satudata start", part.title());
        repairAsked = false;
        board.set(part, Phase.FAILED, 0, reason);
        while (!stopping && !repairAsked && !held) {
            Pause.of(POLL);
        }
        budget.refill();
    }

    private void awaitHealthy(Engine started) {
        long deadline = System.nanoTime() + HEALTHY_WITHIN.toNanos();
        while (!held && !health.test(part)) {
            if (!started.isAlive()) {
                throw new Problem("ended while it started" + log.endOf(part));
            }
            if (System.nanoTime() > deadline || !Pause.of(POLL)) {
                throw new Problem(
                        "did not answer within %d s%s".formatted(HEALTHY_WITHIN.toSeconds(), log.endOf(part)));
            }
        }
    }

    private void watch(Engine running) {
        while (running.isAlive() && !held && Pause.of(POLL)) {
            // nothing to do while it lives and may
        }
        if (!stopping && !held) {
            throw new Problem("ended by itself" + log.endOf(part));
        }
    }

    /** Ends the part in order and returns when it has ended. */
    void stop() {
        stopping = true;
        thread.interrupt();
        try {
            thread.join(END_WITHIN);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
        if (engine != null) {
            board.set(part, Phase.STOPPING, board.of(part).pid(), "");
            stopEngine();
        }
        if (board.of(part).phase() != Phase.FAILED) { // why it failed must stay to be read
            board.set(part, Phase.STOPPED, 0, "");
        }
    }

    private void stopEngine() {
        var ended = engine;
        engine = null;
        if (ended != null) {
            ended.stop();
        }
    }
}
