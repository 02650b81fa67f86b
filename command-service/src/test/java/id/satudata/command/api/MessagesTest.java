package id.satudata.command.api;

import static org.assertj.core.api.Assertions.assertThat;

import id.satudata.access.RefusalTexts;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MessagesTest {
    private final Texts texts = new Texts(new Languages().messageSource(), new RefusalTexts());

    @ParameterizedTest
    @EnumSource(ProblemKind.class)
    void everyProblemIsTitledInBothLanguages(ProblemKind kind) {
        for (Locale locale : Set.of(Languages.INDONESIAN, Locale.ENGLISH)) {
            Problem problem = texts.problem(kind, List.of(), locale);

            assertThat(problem.title()).doesNotStartWith("problem.");
            assertThat(problem.detail()).doesNotStartWith("problem.");
        }
    }

    @Test
    void bothLanguagesSayTheSameThings() {
        assertThat(keys(Languages.INDONESIAN)).isEqualTo(keys(Locale.ENGLISH));
    }

    @Test
    void argumentsComeIntoTheMessageAsTheyAre() {
        assertThat(texts.violation("wrong-size", "name", Locale.ENGLISH, 1, 1000)
                        .message())
                .isEqualTo("Must be between 1 and 1000 long.");
    }

    private static Set<String> keys(Locale locale) {
        return ResourceBundle.getBundle(
                        "messages/api",
                        locale,
                        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))
                .keySet();
    }
}
