package id.satudata.command.api;

import static org.assertj.core.api.Assertions.assertThat;

import id.satudata.command.RunningCommandService;
import id.satudata.command.recording.FactKind;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The examples of the OpenAPI document tell one life; sent in its order, each of them is taken. */
class RequestExamplesIT extends RunningCommandService {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final List<String> LIFE = List.of(
            "residents",
            "family-cards",
            "marriages",
            "births",
            "nik-assignments",
            "family-joins",
            "name-changes",
            "contacts",
            "moves",
            "divorces",
            "family-leaves",
            "departures",
            "arrivals",
            "deaths",
            "corrections",
            "revocations");

    @Autowired
    private List<FactKind<?>> kinds;

    @Test
    @DisplayName("Every resource has an example, and every example is accepted")
    void everyExampleIsAccepted() {
        assertThat(kinds).extracting(FactKind::name).containsExactlyInAnyOrderElementsOf(LIFE);
        accept("residents", JSON.readValue("""
                {"nik":"3373041702900004","name":"Budi Santosa","sex":"MALE","birthDate":"1990-02-17",
                 "village":"33.73.04.1001","effectiveOn":"2015-03-12"}""", ObjectNode.class));
        JsonNode paths = JSON.readTree(get("/v3/api-docs").body()).get("paths");
        String newborn = "";
        String fact = "";
        for (String kind : LIFE) {
            ObjectNode example =
                    (ObjectNode) paths.at("/~1v1~1" + kind + "/post/requestBody/content/application~1json/example");
            // Only the ids that an earlier answer gave differ from what the document shows.
            replace(example, "citizenId", newborn);
            replace(example, "eventId", fact);
            JsonNode receipt = accept(kind, example);
            newborn = kind.equals("births") ? receipt.get("subjectId").asString() : newborn;
            fact = kind.equals("deaths") ? receipt.get("eventIds").get(0).asString() : fact;
        }
    }

    private static void replace(ObjectNode example, String field, String value) {
        if (example.has(field)) {
            example.put(field, value);
        }
    }

    private JsonNode accept(String kind, ObjectNode body) {
        HttpResponse<String> answer = post("/v1/" + kind, body.toString());
        assertThat(answer.statusCode()).as("%s: %s", kind, answer.body()).isEqualTo(201);
        return JSON.readTree(answer.body());
    }
}
