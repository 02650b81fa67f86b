package id.satudata.command;

import static org.assertj.core.api.Assertions.assertThat;

import id.satudata.command.decision.Expectation;
import id.satudata.command.decision.Requirement;
import id.satudata.command.decision.Rule;
import java.lang.reflect.Modifier;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;

class RuleMessagesTest {

    @ParameterizedTest
    @ValueSource(strings = {"id", "en"})
    void everyRuleSpeaksBothLanguagesAndNoMessageIsLeftWithoutItsRule(String language) {
        Set<String> ids = rules().map(Rule::idOf).collect(Collectors.toCollection(TreeSet::new));

        assertThat(ids).isNotEmpty();
        assertThat(messages(language).keySet()).containsExactlyInAnyOrderElementsOf(ids);
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "en"})
    void everyMessageCanBeFilledIn(String language) {
        ResourceBundle messages = messages(language);

        assertThat(messages.keySet()).allSatisfy(id -> {
            String message = messages.getString(id);
            assertThat(new MessageFormat(message, Locale.of(language)).format(new Object[] {"19", "55"}))
                    .endsWith(".")
                    .doesNotContain("{")
                    .doesNotContain("'");
        });
    }

    @Test
    void bothLanguagesFillInTheSame() {
        assertThat(messages("id").keySet())
                .allSatisfy(id -> assertThat(formats(messages("id"), id)).isEqualTo(formats(messages("en"), id)));
    }

    @Test
    void everyRuleIsARecordThatEitherRefusesOrWarns() {
        assertThat(rules())
                .allMatch(Class::isRecord)
                .allMatch(rule -> Modifier.isFinal(rule.getModifiers()))
                .allMatch(rule -> Requirement.class.isAssignableFrom(rule) != Expectation.class.isAssignableFrom(rule));
    }

    private static int formats(ResourceBundle messages, String id) {
        return new MessageFormat(messages.getString(id), Locale.ROOT).getFormatsByArgumentIndex().length;
    }

    private static ResourceBundle messages(String language) {
        return ResourceBundle.getBundle("messages/rules", Locale.of(language));
    }

    private static Stream<Class<? extends Rule>> rules() {
        var scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AssignableTypeFilter(Rule.class));
        return scan.findCandidateComponents("id.satudata.command").stream()
                .map(found -> ClassUtils.resolveClassName(String.valueOf(found.getBeanClassName()), null))
                .map(type -> type.<Rule>asSubclass(Rule.class));
    }
}
