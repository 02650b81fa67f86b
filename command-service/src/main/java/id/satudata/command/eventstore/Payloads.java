package id.satudata.command.eventstore;

import id.satudata.command.keys.SealingKeys;
import id.satudata.command.keys.SubjectKeyStore;
import id.satudata.kernel.event.Event;
import id.satudata.kernel.event.EventTypes;
import id.satudata.kernel.event.PersonalDataErased;
import id.satudata.privacy.key.SubjectKeys;
import id.satudata.privacy.payload.SealedPayload;
import id.satudata.privacy.payload.Sealer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The one place where events become bytes and back. Personal data is sealed on the way in, a batch at a time. */
@Component
class Payloads {
    private final JsonMapper json = JsonMapper.shared();
    private final SubjectKeyStore store;

    Payloads(SubjectKeyStore store) {
        this.store = store;
    }

    /** @param keys what the statement that appends the payloads has to write or compare */
    record Sealed(List<byte[]> payloads, SealingKeys keys) {}

    /** In the transaction that appends them. An erasure destroys the keys: nothing before it can be read any more. */
    Sealed seal(List<? extends DomainEventMessage<?>> messages) {
        SealingKeys sealing = sealingKeys(messages);
        Map<UUID, SubjectKeys> keys = sealing.bySubject();
        Map<UUID, SubjectKeys> replaced = new HashMap<>();
        List<byte[]> payloads = new ArrayList<>(messages.size());
        for (DomainEventMessage<?> message : messages) {
            Event event = (Event) message.getPayload();
            payloads.add(Sealer.seal(UUID.fromString(message.getIdentifier()), event, keys));
            if (event instanceof PersonalDataErased erasure) {
                SubjectKeys left =
                        Objects.requireNonNull(keys.get(erasure.citizenId())).without(Set.copyOf(erasure.categories()));
                keys.put(erasure.citizenId(), left);
                replaced.put(erasure.citizenId(), left);
            }
        }
        store.replace(replaced.values());
        return new Sealed(payloads, sealing);
    }

    /** After the statement found out that they were no longer those of the table. */
    void forget(SealingKeys outdated) {
        store.forget(outdated);
    }

    private SealingKeys sealingKeys(List<? extends DomainEventMessage<?>> messages) {
        boolean erases = messages.stream().anyMatch(message -> message.getPayload() instanceof PersonalDataErased);
        return erases
                ? store.toReplace(keyHolders(messages), newcomers(messages))
                : store.toSeal(keyHolders(messages), newcomers(messages));
    }

    /** What it takes to {@link #open} them. */
    Map<UUID, SubjectKeys> keysOf(List<SealedPayload> payloads) {
        return store.toOpen(payloads);
    }

    Event open(UUID eventId, String type, SealedPayload payload, Map<UUID, SubjectKeys> keys) {
        Class<? extends Event> record =
                EventTypes.find(type).orElseThrow(() -> new IllegalStateException("no event type " + type));
        return json.readValue(payload.open(eventId, keys).json(), record);
    }

    private static Set<UUID> keyHolders(List<? extends DomainEventMessage<?>> messages) {
        Set<UUID> holders = new HashSet<>();
        for (DomainEventMessage<?> message : messages) {
            Event event = (Event) message.getPayload();
            holders.addAll(event instanceof PersonalDataErased ? event.subjects() : Sealer.keyHolders(event));
        }
        return holders;
    }

    /** Whose stream begins here. */
    private static Set<UUID> newcomers(List<? extends DomainEventMessage<?>> messages) {
        Set<UUID> newcomers = new HashSet<>();
        for (DomainEventMessage<?> message : messages) {
            if (message.getSequenceNumber() == 0) {
                newcomers.add(UUID.fromString(message.getAggregateIdentifier()));
            }
        }
        return newcomers;
    }
}
