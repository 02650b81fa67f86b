package id.satudata.query.feed;

import id.satudata.embedded.TestEngines;
import id.satudata.kernel.event.Event;
import id.satudata.kernel.privacy.Category;
import id.satudata.privacy.key.SubjectKeys;
import id.satudata.privacy.kms.Kms;
import id.satudata.privacy.kms.Kms.Wrapped;
import id.satudata.privacy.kms.KmsSettings;
import id.satudata.privacy.payload.Sealer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The write side's keys of subjects, as far as the read side sees of them. */
final class KeyDatabase {

    private final String url = TestEngines.postgres().freshDatabase();
    private final JdbcTemplate jdbc = new JdbcTemplate(new DriverManagerDataSource(
            url, TestEngines.postgres().user(), TestEngines.postgres().password()));
    private final Kms kms = new KmsSettings(Path.of("target/kek.json"), true, null).open();
    private final Map<UUID, SubjectKeys> keys = new HashMap<>();

    KeyDatabase() {
        jdbc.execute("create table subject_key (subject uuid primary key, kek text not null, wrapped bytea not null)");
    }

    String[] settings() {
        return new String[] {
            "--satudata.keys.datasource.url=" + url,
            "--satudata.keys.datasource.username=" + TestEngines.postgres().user(),
            "--satudata.keys.datasource.password=" + TestEngines.postgres().password()
        };
    }

    /** The payload as the write side would store it; whoever has no keys yet gets them. */
    String seal(UUID eventId, Event event) {
        Sealer.keyHolders(event).forEach(holder -> keys.computeIfAbsent(holder, this::draw));
        return new String(Sealer.seal(eventId, event, keys), StandardCharsets.UTF_8);
    }

    void destroy(UUID subject, Category category) {
        keys.computeIfPresent(subject, (id, before) -> stored(before.without(Set.of(category))));
    }

    void hide() {
        jdbc.execute("alter table subject_key rename to hidden_key");
    }

    void show() {
        jdbc.execute("alter table hidden_key rename to subject_key");
    }

    private SubjectKeys draw(UUID subject) {
        return stored(SubjectKeys.draw(subject));
    }

    private SubjectKeys stored(SubjectKeys drawn) {
        Wrapped wrapped = kms.wrap(List.of(drawn.toSecret())).getFirst();
        jdbc.update(
                "insert into subject_key values (?, ?, ?) on conflict (subject) do update set wrapped = excluded.wrapped",
                wrapped.subject(),
                wrapped.kek(),
                wrapped.bytes());
        return drawn;
    }
}
