package id.satudata.command.api;

import id.satudata.access.RefusedException;
import id.satudata.command.recording.FactKind;
import id.satudata.command.recording.Submission;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** From a line of a batch to a submission, or to what is wrong with the line. */
@Component
class BatchReader {
    private static final List<String> FIELDS = List.of("type", "key", "fact");

    private final JsonMapper json;
    private final Map<String, FactKind<?>> kinds;
    private final FactIntake intake;
    private final JsonFaults faults;
    private final Texts texts;

    BatchReader(JsonMapper json, List<FactKind<?>> kinds, FactIntake intake, JsonFaults faults, Texts texts) {
        this.json = json;
        this.kinds = kinds.stream()
                .collect(Collectors.toMap(FactKind::name, Function.identity(), (one, same) -> one, TreeMap::new));
        this.intake = intake;
        this.faults = faults;
        this.texts = texts;
    }

    /**
     * A line that was read: with a submission, or why it has none.
     *
     * @param refusal a {@link ProblemException} or a {@link RefusedException}
     */
    record Entry(
            @Nullable String key,
            @Nullable Submission submission,
            @Nullable RuntimeException refusal) {}

    Entry read(BatchLines.Line line, FactRequest request) {
        if (line.isTooLong()) {
            return new Entry(null, null, new ProblemException(ProblemKind.TOO_LARGE, List.of()));
        }
        @Nullable String key = null;
        try {
            JsonNode sent = json.readTree(line.bytes());
            key = key(sent);
            return new Entry(key, submission(sent, request, key), null);
        } catch (JacksonException unreadable) {
            Violation fault = faults.violation(unreadable, request.locale());
            return new Entry(key, null, new ProblemException(ProblemKind.MALFORMED, List.of(fault)));
        } catch (ProblemException | RefusedException refused) {
            return new Entry(key, null, refused);
        }
    }

    private Submission submission(JsonNode sent, FactRequest request, @Nullable String key) {
        Locale locale = request.locale();
        if (!sent.isObject()) {
            throw malformed(faults.notJson(locale));
        }
        sent.propertyNames().stream()
                .filter(name -> !FIELDS.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw malformed(texts.violation("unknown-field", null, locale, String.join(", ", FIELDS)));
                });
        if (key == null) {
            throw malformed(texts.violation("wrong-key", "key", locale));
        }
        FactKind<?> kind = kinds.get(sent.path("type").asString(""));
        if (kind == null) {
            throw malformed(texts.violation("unknown-type", "type", locale, String.join(", ", kinds.keySet())));
        }
        request.access().requireFact(kind.action(), kind.sector());
        if (!sent.path("fact").isObject()) {
            throw malformed(
                    texts.violation("wrong-type", "fact", locale, texts.text("expected.object", List.of(), locale)));
        }
        return submission(kind, sent.get("fact"), request, key);
    }

    private <B> Submission submission(FactKind<B> kind, JsonNode fact, FactRequest request, String key) {
        Submission submission = intake.submission(kind, json.treeToValue(fact, kind.body()), request, key);
        request.access().allow();
        return submission;
    }

    private static @Nullable String key(JsonNode sent) {
        JsonNode key = sent.path("key");
        return key.isString() && IdempotencyKeys.isValid(key.stringValue()) ? key.stringValue() : null;
    }

    private static ProblemException malformed(Violation violation) {
        return new ProblemException(ProblemKind.MALFORMED, List.of(violation));
    }
}
