package id.satudata.command.correction;

import id.satudata.kernel.event.Correction;
import id.satudata.kernel.event.Fact;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A fact with one field changed. */
final class CorrectedFact {

    private CorrectedFact() {}

    /** The fact as it should have been told; empty if the field cannot take the value. */
    static Optional<Fact> of(Fact wrong, String field, @Nullable String value) {
        if (value == null && isRequired(wrong, field)) {
            return Optional.empty();
        }
        try {
            return Optional.of(Correction.apply(wrong, field, value));
        } catch (IllegalArgumentException misfit) {
            return Optional.empty();
        }
    }

    private static boolean isRequired(Fact fact, String field) {
        return Arrays.stream(fact.getClass().getRecordComponents())
                .filter(component -> component.getName().equals(field))
                .map(RecordComponent::getAnnotatedType)
                .noneMatch(type -> type.isAnnotationPresent(Nullable.class));
    }
}
