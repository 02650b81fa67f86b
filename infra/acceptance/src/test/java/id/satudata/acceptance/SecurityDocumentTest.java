package id.satudata.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import id.satudata.embedded.ProjectHome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** docs/security.md does not promise a test that is not there. */
final class SecurityDocumentTest {
    private static final Path HOME = ProjectHome.find();
    private static final Pattern TEST = Pattern.compile("`(\\w+(?:Test|IT))`");

    @Test
    void everyTestThatTheDocumentNamesIsThere() throws IOException {
        Set<String> named = TEST.matcher(Files.readString(HOME.resolve("docs/security.md")))
                .results()
                .map(match -> match.group(1) + ".java")
                .collect(Collectors.toSet());

        assertThat(named).isNotEmpty();
        try (Stream<Path> files = Files.walk(HOME)) {
            Set<String> there = files.filter(file -> file.toString().contains("/src/test/java/"))
                    .map(file -> file.getFileName().toString())
                    .collect(Collectors.toSet());
            assertThat(there).containsAll(named);
        }
    }
}
