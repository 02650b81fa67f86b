package id.satudata.command.api;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Checks what a body itself must have, before any rule is asked. */
@Component
class BodyChecks {
    private static final Map<String, String> RULES = Map.of(
            "NotNull", "required",
            "NotBlank", "required",
            "NotEmpty", "required",
            "Size", "wrong-size",
            "Pattern", "wrong-form",
            "Min", "out-of-range",
            "Max", "out-of-range");

    private final Validator validator;
    private final Texts texts;

    BodyChecks(Validator validator, Texts texts) {
        this.validator = validator;
        this.texts = texts;
    }

    List<Violation> check(Object body, Locale locale) {
        return violations(validator.validate(body), locale);
    }

    List<Violation> violations(Collection<? extends ConstraintViolation<?>> broken, Locale locale) {
        return broken.stream()
                .map(one -> violation(one, locale))
                .sorted(Comparator.comparing(one -> String.valueOf(one.field())))
                .toList();
    }

    private Violation violation(ConstraintViolation<?> broken, Locale locale) {
        String annotation = broken.getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        Map<String, Object> limits = broken.getConstraintDescriptor().getAttributes();
        return texts.violation(
                RULES.getOrDefault(annotation, "invalid"),
                broken.getPropertyPath().toString(),
                locale,
                limits.getOrDefault("min", limits.getOrDefault("value", "")),
                limits.getOrDefault("max", ""));
    }
}
