package id.satudata.query;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What kind of failure it was and where it happened, without the messages: those may quote personal data. */
public final class Trace {

    private static final int FRAMES = 8;

    private Trace() {}

    public static String of(Throwable failure) {
        return causes(failure).map(Trace::alone).collect(joining(" because of "));
    }

    /** The failure, what caused it, what caused that, and so on. */
    public static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Trace::cause);
    }

    private static String alone(Throwable failure) {
        return failure.getClass().getName()
                + Arrays.stream(failure.getStackTrace())
                        .limit(FRAMES)
                        .map(frame -> " at " + frame)
                        .collect(joining());
    }

    private static @Nullable Throwable cause(Throwable failure) {
        return failure.getCause();
    }
}
