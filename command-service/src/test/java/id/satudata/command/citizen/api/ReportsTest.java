package id.satudata.command.citizen.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class ReportsTest {

    private static final ValidatorFactory FACTORY = Validation.buildDefaultValidatorFactory();
    private static final Validator VALIDATOR = FACTORY.getValidator();

    @AfterAll
    static void close() {
        FACTORY.close();
    }

    @Test
    void whatAResidentMustHaveIsRequired() {
        assertThat(lacking("{}", ResidentReport.class))
                .containsExactlyInAnyOrder("name", "sex", "birthDate", "village", "effectiveOn");
    }

    @Test
    void whatABirthMustHaveIsRequired() {
        assertThat(lacking("{}", BirthReport.class)).containsExactlyInAnyOrder("name", "sex", "birthDate");
    }

    @Test
    void aMarriageIsOfTwo() {
        assertThat(lacking("""
                {"marriedOn":"2016-05-21","spouses":[{"nik":"1"}]}""", MarriageReport.class)).containsExactly("spouses");
        assertThat(lacking("""
                {"marriedOn":"2016-05-21","spouses":[{"nik":"1"},null]}""", MarriageReport.class)).containsExactly("spouses[1].<list element>");
        assertThat(lacking("""
                {"marriedOn":"2016-05-21","spouses":[{"nik":"1"},{"nik":"2"}]}""", MarriageReport.class)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"3373-KM-26112023-0007", "Akta No. 7/2023 (salinan)", ""})
    void aDocumentIsNamedInWords(String document) {
        assertThat(violations(new DeathReport("1", null, LocalDate.EPOCH, document)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"3373\u0000", "3373\n", "\ud83d"})
    void aDocumentHasNoControlCharacters(String document) {
        assertThat(violations(new DeathReport("1", null, LocalDate.EPOCH, document)))
                .containsExactly("document");
    }

    @Test
    void aDocumentReferenceIsShort() {
        assertThat(violations(new DeathReport("1", null, LocalDate.EPOCH, "a".repeat(201))))
                .containsExactly("document");
    }

    private static <B> List<String> lacking(String json, Class<B> body) {
        return violations(JsonMapper.shared().readValue(json, body));
    }

    private static List<String> violations(Object body) {
        return VALIDATOR.validate(body).stream()
                .map(broken -> broken.getPropertyPath().toString())
                .toList();
    }
}
