package id.satudata.standalone.progress;

import java.time.Duration;
import java.util.Optional;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import me.tongfei.progressbar.ProgressState;
import org.jspecify.annotations.Nullable;

final class Bar implements Progress {
    private static final int REDRAWN_AFTER_MILLIS = 250;

    private final ProgressBarBuilder builder;
    private @Nullable ProgressBar bar;

    Bar(String task, String unit, long whole) {
        builder = new ProgressBarBuilder()
                .setTaskName(task)
                .setUnit(" " + unit, 1)
                .setInitialMax(whole)
                .setStyle(ProgressBarStyle.COLORFUL_UNICODE_BLOCK)
                .setUpdateIntervalMillis(REDRAWN_AFTER_MILLIS)
                .setEtaFunction(Bar::left)
                .showSpeed();
    }

    private static Optional<Duration> left(ProgressState state) {
        long done = state.getCurrent() - state.getStart();
        long millis =
                Pace.millisLeft(state.getElapsedAfterStart().toMillis(), done, state.getMax() - state.getCurrent());
        return done <= 0 ? Optional.empty() : Optional.of(Duration.ofMillis(millis));
    }

    @Override
    public void at(long done) {
        if (bar == null) {
            // what was done by an earlier run says nothing about the pace of this
            bar = builder.startsFrom(done, Duration.ZERO).build();
        }
        bar.stepTo(done);
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
