package id.satudata.privacy.kms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.satudata.privacy.kms.Kms.Secret;
import id.satudata.privacy.kms.Kms.Wrapped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileKmsTest {
    private static final Secret SECRET = new Secret(UUID.randomUUID(), new byte[] {1, 2, 3, 4});

    @TempDir
    private Path folder;

    @Test
    void theFileIsDrawnOnceAndOnlyItsOwnerCanReadIt() throws IOException {
        Path file = file();
        String first = Files.readString(file);

        KekFile.createIfMissing(file);

        assertThat(Files.readString(file)).isEqualTo(first);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void whatIsWrappedIsUnwrappedAndNothingOfItShows() {
        Kms kms = new KmsSettings(file(), false, null).open();

        List<Wrapped> wrapped = kms.wrap(List.of(SECRET));

        assertThat(wrapped.getFirst().kek()).isEqualTo(kms.currentKek());
        assertThat(HexFormat.of().formatHex(wrapped.getFirst().bytes()))
                .doesNotContain(HexFormat.of().formatHex(SECRET.bytes()));
        assertThat(kms.unwrap(wrapped).getFirst().bytes()).isEqualTo(SECRET.bytes());
    }

    @Test
    void oneSubjectsSecretIsOfNoUseInAnothersPlace() {
        Kms kms = new KmsSettings(file(), false, null).open();
        Wrapped wrapped = kms.wrap(List.of(SECRET)).getFirst();

        assertThatExceptionOfType(KmsUnavailable.class)
                .isThrownBy(() -> kms.unwrap(List.of(new Wrapped(UUID.randomUUID(), wrapped.kek(), wrapped.bytes()))));
    }

    @Test
    void afterARotationTheNewKeyWrapsAndTheLastOneStillUnwraps() {
        Path file = file();
        Kms kms = new KmsSettings(file, false, null).open();
        List<Wrapped> old = kms.wrap(List.of(SECRET));

        KekFile.rotate(file);

        assertThat(kms.currentKek()).isNotEqualTo(old.getFirst().kek());
        assertThat(kms.unwrap(old).getFirst().bytes()).isEqualTo(SECRET.bytes());
        assertThat(kms.unwrap(kms.wrap(List.of(SECRET))).getFirst().bytes()).isEqualTo(SECRET.bytes());
    }

    @Test
    void afterTwoRotationsTheFirstKeyIsForgotten() {
        Path file = file();
        Kms kms = new KmsSettings(file, false, null).open();
        List<Wrapped> old = kms.wrap(List.of(SECRET));

        KekFile.rotate(file);
        KekFile.rotate(file);

        assertThatExceptionOfType(KmsUnavailable.class).isThrownBy(() -> kms.unwrap(old));
    }

    @Test
    void withoutAnyKeyItSaysWhatToDo() {
        assertThatExceptionOfType(MissingKek.class)
                .isThrownBy(() -> new KmsSettings(null, false, null).open())
                .withMessageContaining("SATUDATA_KEYS_FILE");
    }

    private Path file() {
        Path file = folder.resolve("kek.json");
        KekFile.createIfMissing(file);
        return file;
    }
}
