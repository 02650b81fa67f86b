package id.satudata.kernel.event;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.satudata.kernel.citizen.ResidentRegistered;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class EventTypesTest {

    private static final Path GOLDEN_FILES = Path.of("src/test/resources/events");
    private static final JsonMapper JSON = JsonMapper.shared();

    static Stream<Class<? extends Event>> eventTypes() {
        return EventTypes.all().stream();
    }

    @ParameterizedTest
    @MethodSource("eventTypes")
    void everyEventReadsAndWritesItsGoldenFile(Class<? extends Event> type) throws IOException {
        JsonNode golden = golden(EventTypes.nameOf(type));

        Event event = JSON.treeToValue(golden, type);

        assertThat((Object) JSON.valueToTree(event)).isEqualTo(golden);
        assertThat(event.subjects()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("eventTypes")
    void everyEventIsFoundByItsName(Class<? extends Event> type) {
        assertThat(EventTypes.find(EventTypes.nameOf(type))).contains(type);
    }

    @ParameterizedTest
    @MethodSource("eventTypes")
    void everyNameHasSectorFactAndVersion(Class<? extends Event> type) {
        assertThat(EventTypes.nameOf(type)).matches("[a-z]+\\.[a-z]+(-[a-z]+)*\\.v[1-9][0-9]*");
    }

    @Test
    void noGoldenFileIsLeftWithoutItsEvent() throws IOException {
        try (Stream<Path> files = Files.list(GOLDEN_FILES)) {
            assertThat(files.map(file -> file.getFileName().toString().replaceFirst("\\.json$", "")))
                    .allMatch(name -> EventTypes.find(name).isPresent());
        }
    }

    @Test
    void whatIsMissingIsLeftOutOfTheJson() {
        String json = """
                {"citizenId":"0199a1b2-0000-7000-8000-000000000001","name":"Sari","sex":"FEMALE",\
                "birthDate":"1992-06-05","village":"33.73.04.1001","effectiveOn":"2015-03-12"}""";

        ResidentRegistered resident = JSON.readValue(json, ResidentRegistered.class);

        assertThat(resident.nik()).isNull();
        assertThat((Object) JSON.valueToTree(resident)).isEqualTo(JSON.readTree(json));
    }

    @Test
    void aNameOfALaterVersionIsNotFound() {
        assertThat(EventTypes.find("citizen.birth-registered.v9")).isEmpty();
    }

    @Test
    void aTypeWithoutANameIsNoEvent() {
        assertThatIllegalArgumentException().isThrownBy(() -> EventTypes.nameOf(String.class));
    }

    private static JsonNode golden(String name) throws IOException {
        try (InputStream file = EventTypesTest.class.getResourceAsStream("/events/" + name + ".json")) {
            return JSON.readTree(requireNonNull(file, () -> name + " has no golden file"));
        }
    }
}
