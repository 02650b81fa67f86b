package id.satudata.bench.footprint;

import id.satudata.bench.platform.Stand;
import id.satudata.standalone.launch.Platform;
import id.satudata.standalone.launch.PlatformState;
import java.util.Locale;
import java.util.stream.Collectors;

/** What all processes of a platform hold, as {@code ./satudata status} tells it. */
record ResidentMemory(Stand stand) {

    private static final double MEBIBYTE = 1 << 20;
    private static final double GIBIBYTE = 1 << 30;

    double gibibytes() {
        Platform platform = stand.platform();
        long parts = state().parts().stream().mapToLong(platform::memory).sum();
        return (platform.supervisorMemory(state()) + parts) / GIBIBYTE;
    }

    /** Part by part, for people. */
    String perPart() {
        return state().parts().stream()
                .map(part -> String.format(
                        Locale.ROOT,
                        "%s %.0f MiB",
                        part.part().title(),
                        stand.platform().memory(part) / MEBIBYTE))
                .collect(Collectors.joining(", "));
    }

    private PlatformState state() {
        return stand.platform().state().orElseThrow();
    }
}
