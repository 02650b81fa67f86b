package id.satudata.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import id.satudata.embedded.ProjectHome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the files of a deployment promise. They are read here, not run. */
final class DeploymentTest {
    private static final Path DEPLOY = ProjectHome.find().resolve("infra/deploy");
    private static final JsonMapper JSON = JsonMapper.shared();

    @ParameterizedTest
    @ValueSource(strings = {"command-service", "query-service"})
    void aServiceRunsAsNobodyAndWritesNowhereItNeedNot(String service) throws IOException {
        JsonNode pod = pod(service);
        JsonNode whole = pod.get("securityContext");
        JsonNode container = pod.get("containers").get(0);
        JsonNode own = container.get("securityContext");

        assertThat(whole.get("runAsNonRoot").asBoolean()).isTrue();
        assertThat(whole.get("runAsUser").asInt()).isPositive();
        assertThat(whole.at("/seccompProfile/type").asString()).isEqualTo("RuntimeDefault");
        assertThat(own.get("readOnlyRootFilesystem").asBoolean()).isTrue();
        assertThat(own.get("allowPrivilegeEscalation").asBoolean()).isFalse();
        assertThat(own.at("/capabilities/drop/0").asString()).isEqualTo("ALL");
        assertThat(own.at("/capabilities/add").isMissingNode()).isTrue();
        assertThat(pod.get("automountServiceAccountToken").asBoolean()).isFalse();
        assertThat(pod.has("hostNetwork") || pod.has("hostPID")).isFalse();
        assertThat(container.at("/resources/limits/memory").isString()).isTrue();
        assertThat(pod.get("volumes").valueStream()).noneMatch(volume -> volume.has("hostPath"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"command-service", "query-service"})
    void secretsComeAsFilesAndEveryNeighbourIsSpokenToByTls(String service) throws IOException {
        JsonNode container = pod(service).get("containers").get(0);
        List<String> names = container
                .get("env")
                .valueStream()
                .map(each -> each.get("name").asString())
                .toList();

        assertThat(names)
                .noneMatch(name -> name.matches(".*(PASSWORD|SECRET|TOKEN|_KEY|SIGNINGKEY)$"))
                .contains("SERVER_SSL_BUNDLE");
        assertThat(value(container, "SPRING_DATASOURCE_URL")).contains("sslmode=verify-full");
        assertThat(value(container, "SPRING_KAFKA_SECURITY_PROTOCOL")).isEqualTo("SSL");
        assertThat(container
                        .get("env")
                        .valueStream()
                        .map(each -> each.path("value").asString("")))
                .noneMatch(value -> value.startsWith("http:"));
        assertThat(container
                        .get("volumeMounts")
                        .valueStream()
                        .filter(mount -> mount.get("mountPath").asString().startsWith("/run/")))
                .hasSize(2)
                .allMatch(mount -> mount.path("readOnly").asBoolean());
    }

    @Test
    void whatServesDoesNotHaveTheOwnersPasswords() throws IOException {
        JsonNode pod = pod("command-service");
        JsonNode migration = pod.get("initContainers").get(0);
        JsonNode service = pod.get("containers").get(0);

        assertThat(mounts(migration)).contains("owners").doesNotContain("secrets");
        assertThat(mounts(service)).contains("secrets").doesNotContain("owners");
        assertThat(value(service, "SPRING_FLYWAY_ENABLED")).isEqualTo("false");
        assertThat(service.get("env").valueStream().map(each -> each.get("name").asString()))
                .doesNotContain("SPRING_FLYWAY_USER", "SATUDATA_AUDIT_OWNER");
        assertThat(migration.get("securityContext")).isEqualTo(service.get("securityContext"));
    }

    private static List<String> mounts(JsonNode container) {
        return container
                .get("volumeMounts")
                .valueStream()
                .map(mount -> mount.get("name").asString())
                .toList();
    }

    @Test
    void nothingComesInOrGoesOutThatIsNotNamed() throws IOException {
        assertThat(documents("namespace"))
                .anyMatch(each -> each.at("/metadata/name").asString().equals("nothing-by-default")
                        && each.at("/spec/podSelector").isEmpty()
                        && each.at("/spec/policyTypes").size() == 2
                        && !each.get("spec").has("ingress")
                        && !each.get("spec").has("egress"))
                .anyMatch(each -> each.path("metadata")
                        .path("labels")
                        .path("pod-security.kubernetes.io/enforce")
                        .asString("")
                        .equals("restricted"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"command-service", "query-service"})
    void anImageHoldsAProgramAndNobody(String service) throws IOException {
        List<String> lines = Files.readAllLines(DEPLOY.resolve("images/" + service + ".Containerfile"));

        assertThat(lines).filteredOn(line -> line.startsWith("USER ")).containsExactly("USER 10001:10001");
        assertThat(lines)
                .filteredOn(line -> line.startsWith("FROM "))
                .isNotEmpty()
                .allMatch(line -> line.matches("FROM [^ :]+:[0-9][^ ]*( AS [a-z]+)?"));
        assertThat(lines).noneMatch(line -> line.matches("(ADD|ENV|ARG) .*") || line.contains("--chown"));
    }

    @Test
    void theReadSideSeesItsOwnIndicesOnly() throws IOException {
        JsonNode role = JSON.readTree(Files.readString(DEPLOY.resolve("elasticsearch/query-service.json")));

        assertThat(texts(role.get("cluster"))).containsExactly("monitor");
        assertThat(role.get("indices").valueStream())
                .allMatch(each -> texts(each.get("names")).allMatch(name -> name.startsWith("citizens"))
                        && texts(each.get("privileges")).noneMatch("all"::equals));
    }

    @Test
    void onKafkaOnlyTheWriteSideWrites() throws IOException {
        List<String> rights = Files.readAllLines(DEPLOY.resolve("kafka/acls.txt")).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();

        assertThat(rights)
                .isNotEmpty()
                .allMatch(line -> line.matches("--add --allow-principal User:CN=satudata-(command|query) .*"))
                .noneMatch(line -> line.contains("*") || line.contains("--operation All"))
                .noneMatch(
                        line -> line.contains("satudata-query") && line.matches(".*(--producer|Write|Alter|Delete).*"));
    }

    private static JsonNode pod(String service) throws IOException {
        return documents(service).stream()
                .map(each -> each.at("/spec/template/spec"))
                .filter(JsonNode::isObject)
                .findFirst()
                .orElseThrow();
    }

    private static String value(JsonNode container, String name) {
        return container
                .get("env")
                .valueStream()
                .filter(each -> each.get("name").asString().equals(name))
                .map(each -> each.get("value").asString())
                .findFirst()
                .orElseThrow();
    }

    private static Stream<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::asString);
    }

    private static List<JsonNode> documents(String name) throws IOException {
        String text = Files.readString(DEPLOY.resolve("kubernetes/" + name + ".yaml"));
        Iterable<Object> documents = new Yaml(new SafeConstructor(new LoaderOptions())).loadAll(text);
        return StreamSupport.stream(documents.spliterator(), false)
                .<JsonNode>map(JSON::valueToTree)
                .toList();
    }
}
