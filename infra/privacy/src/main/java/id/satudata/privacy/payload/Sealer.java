package id.satudata.privacy.payload;

import id.satudata.kernel.event.Event;
import id.satudata.kernel.privacy.Category;
import id.satudata.privacy.key.SubjectKeys;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;

/** Makes payloads: JSON whose first field, {@code sealed}, has the personal fields under locks. See {@link SealedPayload}. */
public final class Sealer {

    static final String HEAD = "{\"sealed\":";

    private static final JsonMapper JSON = JsonMapper.shared();

    private Sealer() {}

    /** Everyone whose keys {@link #seal} will ask for. */
    public static Set<UUID> keyHolders(Event event) {
        return Layout.of(event).keyHolders(event);
    }

    /** @param keys of all {@link #keyHolders} */
    public static byte[] seal(UUID eventId, Event event, Map<UUID, SubjectKeys> keys) {
        Layout layout = Layout.of(event);
        byte[] clear = layout.clear(event);
        Map<List<UUID>, Lock> locks = new LinkedHashMap<>();
        layout.locked(event)
                .forEach((group, fields) -> Layout.holders(group, event)
                        .forEach(holders -> locks.merge(
                                holders, lock(eventId, holders, group.category(), fields, keys), Lock::and)));
        return locks.isEmpty() ? clear : joined(JSON.writeValueAsBytes(locks.values()), clear);
    }

    private static Lock lock(
            UUID eventId, List<UUID> holders, Category category, byte[] fields, Map<UUID, SubjectKeys> keys) {
        byte[] context = Lock.context(eventId, holders, category);
        byte[] layers = fields;
        for (UUID holder : holders) {
            layers = Objects.requireNonNull(keys.get(holder)).encrypt(category, layers, context);
        }
        return Lock.of(holders, category, layers);
    }

    /** The locks, then the fields in clear, without their opening brace. */
    private static byte[] joined(byte[] locks, byte[] clear) {
        JsonBytes json = new JsonBytes(HEAD.length() + locks.length + clear.length);
        json.add(HEAD).add(locks, 0, locks.length).add(",").add(clear, 1, clear.length - 1);
        return json.toByteArray();
    }
}
