package id.satudata.standalone.launch;

import static org.assertj.core.api.Assertions.assertThat;

import id.satudata.kernel.seal.SigningKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {
    @TempDir
    private Path folder;

    private static String mode(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }

    @Test
    void onlyTheOwnerCanReadThem() throws IOException {
        var data = new DataFolder(folder.resolve("data"));
        Secrets.of(data);

        List<Path> all;
        try (var files = Files.walk(data.secrets())) {
            all = files.toList();
        }
        assertThat(all).hasSizeGreaterThan(6);
        for (Path file : all) {
            assertThat(mode(file)).isEqualTo(Files.isDirectory(file) ? "rwx------" : "rw-------");
        }
    }

    @Test
    void theyAreDrawnOnceAndDifferFromEachOther() {
        var data = new DataFolder(folder);
        var first = Secrets.of(data);
        var second = Secrets.of(data);

        assertThat(second.superuserPassword()).isEqualTo(first.superuserPassword());
        assertThat(first.databasePassword(Part.COMMAND_SERVICE))
                .isEqualTo(second.databasePassword(Part.COMMAND_SERVICE))
                .isNotEqualTo(first.databasePassword(Part.QUERY_SERVICE))
                .isNotEqualTo(first.superuserPassword());
    }

    @Test
    void theDayOfTheFirstStartIsKept() throws IOException {
        var data = new DataFolder(folder);
        var day = Secrets.of(data).tree(Part.QUERY_SERVICE).resolve("satudata.disclosure.opened-on");
        assertThat(Files.readString(day)).matches("\\d{4}-\\d{2}-\\d{2}");

        Files.writeString(day, "2026-01-05");
        Secrets.of(data);
        assertThat(Files.readString(day)).isEqualTo("2026-01-05");
    }

    @Test
    void onlyAPlatformThatBeginsWithInventedPeopleShowsFiguresWhileItLoads() throws IOException {
        var data = new DataFolder(folder);
        var setting = Secrets.of(data).tree(Part.QUERY_SERVICE).resolve("satudata.disclosure.shown-while-loading");
        Secrets.ofInventedPeople(data);
        assertThat(setting).doesNotExist();

        var fresh = new DataFolder(folder.resolve("fresh"));
        Secrets.ofInventedPeople(fresh);
        assertThat(Secrets.of(fresh).tree(Part.QUERY_SERVICE).resolve("satudata.disclosure.shown-while-loading"))
                .hasContent("true");
    }

    @Test
    void theKeyOfIdentifiersIs256BitsAndTheCommandServiceAloneHasIt() throws IOException {
        var secrets = Secrets.of(new DataFolder(folder));
        var key = secrets.tree(Part.COMMAND_SERVICE).resolve("satudata.identifiers.key");

        assertThat(Base64.getDecoder().decode(Files.readString(key))).hasSize(32);
        assertThat(secrets.tree(Part.QUERY_SERVICE).resolve("satudata.identifiers.key"))
                .doesNotExist();
    }

    @Test
    void theNotarysKeyIsOneOfTheCommandServiceAloneAndItsPublicHalfIsTold() throws IOException {
        var secrets = Secrets.of(new DataFolder(folder));
        var former = SigningKey.draw();
        Files.writeString(
                secrets.tree(Part.COMMAND_SERVICE).resolve("satudata.notary.former-keys"), former.publicPem());
        var key = SigningKey.read(
                Files.readString(secrets.tree(Part.COMMAND_SERVICE).resolve("satudata.notary.signing-key")));

        assertThat(secrets.notary().pems()).containsOnlyKeys(key.id(), former.id());
        assertThat(secrets.tree(Part.QUERY_SERVICE).resolve("satudata.notary.signing-key"))
                .doesNotExist();
    }
}
