package id.satudata.faults;

import id.satudata.bench.measure.Scale;
import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * What a fault is given.
 *
 * @param home the project's folder
 * @param folder an empty one for whatever the run needs; kept when a promise was broken
 * @param scale FULL is what is published, SMOKE runs in the tests
 * @param seed whatever is drawn at random comes from it alone
 * @param tell hears how the run goes on, line by line
 */
public record FaultRun(Path home, Path folder, Scale scale, long seed, Consumer<String> tell) {}
