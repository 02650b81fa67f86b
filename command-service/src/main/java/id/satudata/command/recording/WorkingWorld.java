package id.satudata.command.recording;

import id.satudata.command.decision.Claim;
import id.satudata.command.decision.Decision.Holding;
import id.satudata.command.decision.NewEvent;
import id.satudata.command.decision.Reference;
import id.satudata.command.decision.State;
import id.satudata.command.decision.World;
import id.satudata.kernel.region.Regions;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The world of one unit of work: what was looked up, and on top of it what earlier submissions have changed. */
final class WorkingWorld implements World {
    private final Regions regions;
    private final Set<Reference> lookedUp = new HashSet<>();
    private final Set<UUID> loaded = new HashSet<>();
    private final Holders holders = new Holders();
    private final Map<UUID, UUID> streamsOfEvents = new HashMap<>();
    private final Map<UUID, StreamState> streams = new HashMap<>();
    private final Map<UUID, StreamState> changed = new HashMap<>();

    WorkingWorld(Regions regions) {
        this.regions = regions;
    }

    @Override
    public <S extends State> Optional<S> find(Reference reference, Class<S> kind) {
        return streamOf(reference)
                .map(streams::get)
                .map(StreamState::state)
                .filter(kind::isInstance)
                .map(kind::cast);
    }

    @Override
    public Optional<UUID> holderOf(Claim claim) {
        return holders.of(claim);
    }

    @Override
    public Regions regions() {
        return regions;
    }

    boolean isNew(Reference reference) {
        return !lookedUp.contains(reference);
    }

    boolean isLoaded(UUID streamId) {
        return loaded.contains(streamId);
    }

    /** Whether a reference was not looked up, or has come to lead to a stream that was not. */
    boolean lacks(Reference reference) {
        return isNew(reference)
                || streamOf(reference).filter(id -> !isLoaded(id)).isPresent();
    }

    void learn(Set<Reference> asked, Map<Claim, UUID> holdersFound, Map<UUID, UUID> eventStreams) {
        lookedUp.addAll(asked);
        holders.learn(holdersFound);
        streamsOfEvents.putAll(eventStreams);
    }

    void learn(Set<UUID> asked, Map<UUID, StreamState> found) {
        loaded.addAll(asked);
        streams.putAll(found);
    }

    Optional<UUID> streamOf(Reference reference) {
        return switch (reference) {
            case Reference.ById(UUID id) -> Optional.of(id);
            case Reference.ByClaim(Claim claim) -> holderOf(claim);
            case Reference.ByEvent(UUID eventId) -> Optional.ofNullable(streamsOfEvents.get(eventId));
        };
    }

    /** Number of events of a stream; 0 where there is none. */
    long versionOf(UUID streamId) {
        StreamState stream = streams.get(streamId);
        return stream == null ? 0 : stream.version();
    }

    void append(UUID eventId, NewEvent appended) {
        UUID id = appended.streamId();
        StreamState before = streams.containsKey(id) ? streams.get(id) : StreamState.empty(appended.streamType(), id);
        StreamState after = before.with(eventId, appended.event());
        loaded.add(id);
        streams.put(id, after);
        changed.put(id, after);
        streamsOfEvents.put(eventId, id);
    }

    void change(List<Holding> given, List<Claim> released) {
        released.forEach(holders::release);
        given.forEach(holding -> holders.give(holding.claim(), holding.holder()));
    }

    Holders holders() {
        return holders;
    }

    Map<UUID, StreamState> changedStreams() {
        return changed;
    }

    Set<UUID> loadedStreams() {
        return loaded;
    }
}
