package id.satudata.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import id.satudata.embedded.ProjectHome;
import java.io.IOException;
import java.lang.module.ModuleDescriptor.Version;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What others made and we use, from the bill of materials of this very build; no network is asked. */
final class DependenciesIT {
    private static final Path HOME = ProjectHome.find();
    private static final Path AUDIT = HOME.resolve("infra/audit");

    @Test
    void everyPartIsPinnedToItsContent() throws IOException {
        assertThat(parts())
                .hasSizeGreaterThan(100)
                .allMatch(Part::isSealed)
                .noneMatch(part -> part.version().matches("LATEST|RELEASE|.*SNAPSHOT|.*[\\[(^~*,].*"));
    }

    @Test
    void everyPartHasALicenceThatIsAllowed() throws IOException {
        List<List<String>> allowed = Columns.read(AUDIT.resolve("licences.txt"));

        assertThat(parts())
                .allMatch(part -> allowed.stream()
                        .anyMatch(row -> part.licences().contains(row.getFirst())
                                && List.of("*", part.group()).contains(row.get(1))));
    }

    @Test
    void noPartIsKnownToBeVulnerable() throws IOException {
        List<List<String>> vulnerable = Columns.read(AUDIT.resolve("vulnerable.txt"));

        assertThat(vulnerable).isNotEmpty().allMatch(row -> row.size() == 6);
        for (Part part : parts()) {
            assertThat(vulnerable)
                    .as("%s", part)
                    .noneMatch(row -> part.isMeant(row.getFirst()) && isWithin(part.version(), row.get(1), row.get(2)));
        }
    }

    @Test
    void versionsAreComparedAsNumbers() {
        assertThat(isWithin("4.1.135.Final", "4.1.0.Final", "4.1.137.Final")).isTrue();
        assertThat(isWithin("4.1.137.Final", "4.1.0.Final", "4.1.137.Final")).isFalse();
        assertThat(isWithin("42.7.14", "42.7.4", "42.7.12")).isFalse();
        assertThat(isWithin("2.9", "0", "2.10")).isTrue();
    }

    private static boolean isWithin(String version, String from, String fixed) {
        Version ours = Version.parse(version);
        return ours.compareTo(Version.parse(from)) >= 0 && ours.compareTo(Version.parse(fixed)) < 0;
    }

    private static List<Part> parts() throws IOException {
        return Stream.concat(ofJava(), ofPeers()).filter(part -> !part.isOurs()).toList();
    }

    private static Stream<Part> ofJava() throws IOException {
        Path bill = HOME.resolve("target/sbom.json");
        assertThat(bill).as("written by every build: mvn package").exists();
        return json(bill).get("components").valueStream().map(Part::ofBill);
    }

    private static Stream<Part> ofPeers() throws IOException {
        return json(HOME.resolve("infra/bench/peers/package-lock.json"))
                .get("packages")
                .propertyStream()
                .filter(locked -> !locked.getKey().isEmpty()) // which is the package itself
                .map(locked -> Part.ofLock(locked.getKey(), locked.getValue()));
    }

    private static JsonNode json(Path file) throws IOException {
        return JsonMapper.shared().readTree(Files.readString(file));
    }
}
