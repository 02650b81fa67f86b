package id.satudata.command.recording;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Makes submissions of bodies. */
@Component
public class Submissions {
    private final JsonMapper json;
    private final KeyedHash hash;

    Submissions(JsonMapper json, KeyedHash hash) {
        this.json = json;
        this.hash = hash;
    }

    /** @throws JacksonException if the body holds text that is no Unicode, such as half a surrogate pair */
    public <B> Submission of(
            FactKind<B> kind, B body, Sender sender, @Nullable String key, @Nullable Long expectedVersion) {
        return new Submission(
                sender,
                key,
                hash.of(kind.name(), json.writeValueAsBytes(body)),
                expectedVersion,
                kind.toCommand().apply(body),
                body instanceof CitesDocument citing ? citing.document() : null);
    }
}
