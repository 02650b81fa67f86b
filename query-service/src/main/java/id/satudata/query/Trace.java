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
        return Stream.<Throwable>iterate(failure, cause -> cause != null, Trace::cause)
                .map(Trace::alone)
                .collect(joining(" because of "));
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
