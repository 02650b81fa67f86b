package id.satudata.bench.cube;

import id.satudata.bench.platform.Http;
import id.satudata.kernel.citizen.Sex;
import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks the query service by HTTP, and reads its answers. */
record OurCube(Http http) implements Cube {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Override
    public Map<String, Long> ask(Question question) throws IOException {
        Map<String, Long> people = new HashMap<>();
        for (JsonNode row : JSON.readTree(http.get(path(question))).path("rows")) {
            String region = row.path("region").path("code").asString("");
            String sex = row.path("sex").asString("");
            long value = row.path("value").asLong();
            if (value != 0) {
                people.put(sex.isEmpty() ? region : region + " " + (sex.equals(Sex.MALE.name()) ? 1 : 2), value);
            }
        }
        return people;
    }

    private static String path(Question question) {
        return "/v1/indicators/population/values?region=%s&level=%s&age=%d-%s&asOf=%s&knownOn=%s%s"
                .formatted(
                        question.area().value(),
                        question.drill().rows().name().toLowerCase(Locale.ROOT),
                        question.youngest(),
                        question.oldest() == null ? "" : question.oldest(),
                        question.asOf(),
                        question.knownOn(),
                        question.bySex() ? "&by=sex" : "");
    }

    @Override
    public void close() throws IOException {
        http.close();
    }
}
