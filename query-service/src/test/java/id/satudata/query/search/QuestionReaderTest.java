package id.satudata.query.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.satudata.kernel.access.RegionScope;
import id.satudata.kernel.citizen.Sex;
import id.satudata.kernel.region.RegionCode;
import id.satudata.query.api.Problem;
import id.satudata.query.record.Status;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.http.HttpStatus;
import tools.jackson.databind.json.JsonMapper;

class QuestionReaderTest {

    private final QuestionReader reader = new QuestionReader();

    @Test
    void everyFieldMayBeLeftOut() {
        Question question = read("{}");

        assertThat(question)
                .isEqualTo(new Question(
                        null, RegionCode.NATION, RegionScope.NATION, Order.BEST, null, null, null, null, 20, null));
    }

    @Test
    void everyFieldIsRead() {
        Question question = read("""
                {"q":" Nurhalisa ","region":"33.73","sex":"FEMALE","bornFrom":"1990-01-01","bornTo":"1990-12-31",
                 "status":"ABROAD","size":100,"cursor":"abc"}""");

        assertThat(question)
                .isEqualTo(new Question(
                        "Nurhalisa",
                        RegionCode.of("33.73"),
                        RegionScope.NATION,
                        Order.BEST,
                        Sex.FEMALE,
                        LocalDate.of(1990, 1, 1),
                        LocalDate.of(1990, 12, 31),
                        Status.ABROAD,
                        100,
                        "abc"));
    }

    @Test
    void anEmptyFieldIsOneLeftOut() {
        assertThat(read("{\"q\":\"  \",\"sex\":\"\",\"region\":\"\"}")).isEqualTo(read("{}"));
    }

    @Test
    void aRetiredRegionIsAskedForUnderItsPresentCode() {
        assertThat(read("{\"region\":\"92.71\"}").region()).isEqualTo(RegionCode.of("96.71"));
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                Arguments.of("{\"q\":\"" + "a".repeat(101) + "\"}", "q", HttpStatus.BAD_REQUEST),
                Arguments.of("{\"size\":0}", "size", HttpStatus.BAD_REQUEST),
                Arguments.of("{\"size\":101}", "size", HttpStatus.BAD_REQUEST),
                Arguments.of("{\"size\":2.5}", "size", HttpStatus.BAD_REQUEST),
                Arguments.of("{\"sex\":\"male\"}", "sex", HttpStatus.BAD_REQUEST),
                Arguments.of("{\"status\":\"ALIVE\"}", "status", HttpStatus.BAD_REQUEST),
                Arguments.of("{\"bornFrom\":\"1990-02-30\"}", "bornFrom", HttpStatus.BAD_REQUEST),
                Arguments.of(
                        "{\"bornFrom\":\"1990-01-02\",\"bornTo\":\"1990-01-01\"}", "bornTo", HttpStatus.BAD_REQUEST),
                Arguments.of("{\"region\":\"3373\"}", "region", HttpStatus.BAD_REQUEST),
                Arguments.of("{\"name\":\"Sari\"}", "name", HttpStatus.BAD_REQUEST),
                Arguments.of("{\"region\":\"99.99\"}", null, HttpStatus.NOT_FOUND));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void whatCannotBeAskedIsRefusedWithTheFieldsName(String body, @Nullable String field, HttpStatus status) {
        assertThatThrownBy(() -> read(body)).isInstanceOfSatisfying(Problem.class, problem -> {
            assertThat(problem.getStatusCode()).isEqualTo(status);
            if (field != null) {
                assertThat(problem.getBody().getProperties()).containsEntry("parameter", field);
            }
        });
    }

    @Test
    void aFieldThatIsNoNameOfAParameterIsNotSaidBack() {
        assertThatThrownBy(() -> read("{\"Siti Nurhalisa\":1}"))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.getBody().toString()).doesNotContain("Nurhalisa"));
    }

    @Test
    void whoIsLookedForIsNotPutIntoWords() {
        assertThat(JsonMapper.shared().readValue("{\"q\":\"Nurhalisa\",\"Siti\":1}", SearchBody.class))
                .asString()
                .doesNotContain("Nurhalisa", "Siti");
    }

    private Question read(String body) {
        return reader.read(JsonMapper.shared().readValue(body, SearchBody.class));
    }
}
