package id.satudata.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import id.satudata.embedded.ProjectHome;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever has the repository has no secret. */
final class TrackedFilesTest {
    private static final Path HOME = ProjectHome.find();

    /** The first key of RFC 8032, 7.1, with which signatures are compared: nobody's. */
    private static final String EXAMPLE = "MC4CAQAwBQYDK2VwBCIEIJ1hsZ3v/VpguoRK9JLsLMREScVpezJpGXA7rAMcrn9g";

    private static final Pattern SECRET = Pattern.compile(
            String.join(
                    "|",
                    "-----BEGIN [A-Z ]*PRIVATE KEY-----\\s+[A-Za-z0-9+/=]{20}",
                    "\\bAKIA[0-9A-Z]{16}\\b",
                    "\\bAIza[0-9A-Za-z_-]{35}\\b",
                    "\\bgh[opsur]_[A-Za-z0-9]{36}\\b",
                    "\\b(npm|glpat|hvs|hvb|xox[abpr])[_.-][A-Za-z0-9-]{20,}\\b",
                    "\\beyJ[A-Za-z0-9_-]{10,}\\.eyJ[A-Za-z0-9_-]{10,}\\.[A-Za-z0-9_-]{10,}",
                    "\\b[a-z]{3,}://[^/\\s:@\"'{$]+:[^/\\s:@\"'{$]{3,}@",
                    "(?im)(password|passwd|secret|token|api[._-]?key)\"?\\s*[:=]\\s*[\"']?[A-Za-z0-9+/_-]{20,}={0,2}[\"']?\\s*$"));

    @Test
    @DisplayName("No tracked file holds a key, a token or a password")
    void noSecretIsTracked() throws Exception {
        List<Path> files = tracked();

        assertThat(files).hasSizeGreaterThan(300);
        assertThat(files).noneMatch(TrackedFilesTest::holdsASecret);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-----BEGIN %sPRIVATE KEY-----\nMC4CAQAwBQYDK2VwBCIEIDrawnForThisTest",
                "AKIA%sIOSFODNN7EXAMPLE",
                "ghp_%s0123456789abcdefghijklmnopqrstuvwxyz",
                "eyJhbGciOiJ%sIUzI1NiJ9.eyJzdWIiOiJub2JvZHkifQ.c2lnbmVkLWJ5LW5vYm9keQ",
                "jdbc:postgresql:%s//someone:something@host/db",
                "spring.datasource.password: %sq8Jv0Zr3Lw7Xk2Nn5Bt9Yc4"
            })
    @DisplayName("What a secret looks like is known")
    void secretsAreRecognised(String halved) {
        assertThat(SECRET.matcher(halved.formatted("")).find()).isTrue();
    }

    private static boolean holdsASecret(Path file) {
        try {
            return SECRET.matcher(
                            Files.readString(file, StandardCharsets.ISO_8859_1).replace(EXAMPLE, ""))
                    .find();
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static List<Path> tracked() throws IOException, InterruptedException {
        assumeThat(HOME.resolve(".git")).exists(); // an archive of the sources has no list of what is tracked
        Process git = new ProcessBuilder("git", "-C", HOME.toString(), "ls-files", "-z").start();
        String names = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(git.waitFor()).isZero();
        return Stream.of(names.split("\0", -1))
                .filter(name -> !name.isEmpty())
                .map(HOME::resolve)
                .filter(Files::isRegularFile)
                .toList();
    }
}
