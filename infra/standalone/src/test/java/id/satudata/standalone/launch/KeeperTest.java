package id.satudata.standalone.launch;

import static org.assertj.core.api.Assertions.assertThat;

import id.satudata.embedded.Engine;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeeperTest {
    private static final Part PART = Part.KAFKA;

    @TempDir
    private Path folder;

    private final List<Fake> lives = new CopyOnWriteArrayList<>();
    private StateBoard board;
    private Keeper keeper;

    /** An engine without a process. */
    private static final class Fake implements Engine {
        private volatile boolean alive = true;
        private volatile boolean stopped;

        @Override
        public String name() {
            return PART.title();
        }

        @Override
        public long pid() {
            return 4_711;
        }

        @Override
        public boolean isAlive() {
            return alive;
        }

        @Override
        public void stop() {
            alive = false;
            stopped = true;
        }
    }

    @BeforeEach
    void prepare() {
        board = new StateBoard(new StateFile(new DataFolder(folder)), Settings.defaults(), Clock.systemUTC());
        keeper = keeper(part -> life());
    }

    private Keeper keeper(Function<Part, Engine> starter) {
        var data = new DataFolder(folder);
        var nowhere = new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
        var log = new SupervisorLog(data, nowhere, Clock.systemUTC());
        return new Keeper(PART, starter, part -> true, board, log, new CountDownLatch(0), new CountDownLatch(1));
    }

    private Fake life() {
        var fake = new Fake();
        lives.add(fake);
        return fake;
    }

    @AfterEach
    void stop() {
        keeper.stop();
    }

    private static void eventually(BooleanSupplier condition) {
        long deadline = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!condition.getAsBoolean() && System.nanoTime() < deadline) {
            Pause.of(Duration.ofMillis(10));
        }
        assertThat(condition.getAsBoolean()).isTrue();
    }

    private boolean is(Phase phase) {
        return board.of(PART).phase() == phase;
    }

    @Test
    void aPartThatDiesIsStartedAgain() {
        keeper.start();
        eventually(() -> is(Phase.RUNNING));

        lives.getFirst().alive = false;

        eventually(() -> lives.size() == 2 && is(Phase.RUNNING));
        assertThat(board.of(PART).restarts()).isEqualTo(1);
    }

    @Test
    void aPartThatIsStoppedStaysStopped() {
        keeper.start();
        eventually(() -> is(Phase.RUNNING));

        keeper.stop();

        assertThat(lives).hasSize(1);
        assertThat(lives.getFirst().stopped).isTrue();
        assertThat(is(Phase.STOPPED)).isTrue();
    }

    @Test
    void aPartThatNeverCameUpIsGivenUpWithTheReason() {
        keeper = keeper(part -> {
            throw new Problem("no disk");
        });
        keeper.start();

        eventually(() -> is(Phase.FAILED));
        assertThat(board.of(PART).detail()).isEqualTo("no disk");
    }

    @Test
    void aPartThatWasGivenUpIsTriedAgainWhenAsked() {
        keeper = keeper(part -> {
            if (lives.isEmpty()) {
                life();
                throw new Problem("no disk");
            }
            return life();
        });
        keeper.start();
        eventually(() -> is(Phase.FAILED));

        keeper.repair();

        eventually(() -> is(Phase.RUNNING));
    }

    @Test
    void aPartThatIsHeldEndsAndComesBackWhenItIsLetGo() {
        keeper.start();
        eventually(() -> is(Phase.RUNNING));

        keeper.hold(true);

        eventually(() -> is(Phase.STOPPED));
        assertThat(lives.getFirst().stopped).isTrue();

        keeper.hold(false);

        eventually(() -> lives.size() == 2 && is(Phase.RUNNING));
        assertThat(board.of(PART).restarts()).isZero();
    }
}
