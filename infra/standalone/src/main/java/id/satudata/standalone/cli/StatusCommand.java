package id.satudata.standalone.cli;

import id.satudata.standalone.ask.Table;
import id.satudata.standalone.launch.PartState;
import id.satudata.standalone.launch.Phase;
import id.satudata.standalone.launch.Platform;
import id.satudata.standalone.launch.PlatformState;
import id.satudata.standalone.launch.PlatformState.StartFigures;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "status",
        description =
                "Tell what runs, on which port, since when and with how much memory; and how the last start went.",
        mixinStandardHelpOptions = true)
final class StatusCommand implements Callable<Integer> {
    @Mixin
    private final Where where = new Where();

    @Override
    public Integer call() {
        var platform = where.platform();
        var state = platform.state();
        if (!platform.isRunning() || state.isEmpty()) {
            where.out().println("Satu Data does not run on " + platform.data().root());
            state.map(PlatformState::lastStart).ifPresent(this::lastStart);
            return Satudata.NOT_RUNNING;
        }
        return tell(platform, state.get());
    }

    private int tell(Platform platform, PlatformState state) {
        long total = platform.supervisorMemory(state);
        var table = new Table("PROCESS", "STATE", "PID", "PORT", "MEMORY", "RESTARTS", "SINCE");
        for (PartState part : state.parts()) {
            long memory = platform.memory(part);
            total += memory;
            table.row(
                    part.part().title(),
                    part.phase(),
                    Long.toString(part.pid()),
                    Integer.toString(part.port()),
                    mebibytes(memory),
                    part.restarts(),
                    part.since().truncatedTo(ChronoUnit.SECONDS));
        }
        table.row(
                "supervisor",
                state.phase(),
                Long.toString(state.supervisor()),
                "",
                mebibytes(platform.supervisorMemory(state)),
                "",
                state.since().truncatedTo(ChronoUnit.SECONDS));
        table.row("total", "", "", "", mebibytes(total), "", "");
        where.out().println("Satu Data on " + platform.data().root());
        where.out().println(table);
        var figures = state.lastStart();
        if (figures != null) {
            lastStart(figures);
        }
        return failures(state);
    }

    private int failures(PlatformState state) {
        boolean well = true;
        for (PartState part : state.parts()) {
            if (part.phase() == Phase.FAILED) {
                well = false;
                where.out().printf("%n%s: %s%n", part.part().title(), part.detail());
            }
        }
        return well ? 0 : Satudata.FAILED;
    }

    private void lastStart(StartFigures figures) {
        where.out()
                .printf(
                        Locale.ROOT,
                        "Last start: %.1f s on %s data, %s resident in all when everything answered (at %s).%n",
                        figures.millis() / 1000.0,
                        figures.cold() ? "empty" : "existing",
                        mebibytes(figures.memoryBytes()),
                        figures.at().truncatedTo(ChronoUnit.SECONDS));
    }

    private static String mebibytes(long bytes) {
        return String.format(Locale.ROOT, "%,d MiB", bytes >> 20);
    }
}
