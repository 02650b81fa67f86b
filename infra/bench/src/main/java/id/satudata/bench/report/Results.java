package id.satudata.bench.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The last result of each kind as raw JSON, in a folder, one file each. */
final class Results<R> {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final Path folder;
    private final Class<R> kind;

    Results(Path folder, Class<R> kind) {
        this.folder = folder;
        this.kind = kind;
    }

    Path keep(String name, R result) throws IOException {
        Path file = Files.createDirectories(folder).resolve(name + ".json");
        Files.writeString(file, JSON.writeValueAsString(result) + "\n");
        return file;
    }

    /** Those of these names that there are, in their order. */
    List<R> of(List<String> names) throws IOException {
        List<R> results = new ArrayList<>();
        for (String name : names) {
            Path file = folder.resolve(name + ".json");
            if (Files.exists(file)) {
                results.add(JSON.readValue(Files.readString(file), kind));
            }
        }
        return results;
    }
}
