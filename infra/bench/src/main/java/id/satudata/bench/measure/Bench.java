package id.satudata.bench.measure;

import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * What a benchmark is given.
 *
 * @param home the project's folder
 * @param folder an empty one for whatever the run needs; deleted after it
 * @param tell hears how the run goes on, line by line
 */
public record Bench(Path home, Path folder, Scale scale, long seed, Consumer<String> tell) {}
