package id.satudata.command.recording;

import id.satudata.command.decision.Claim;
import id.satudata.command.decision.Command;
import id.satudata.command.decision.Reference;
import id.satudata.command.eventstore.EventLog;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Fetches what commands refer to: three statements a round, one more where there was a race, however many commands there are. */
@Component
class LookUp {
    private static final int MOST_ROUNDS = 8;

    private final Identifiers identifiers;
    private final EventLog log;
    private final StreamStates states;
    private final StreamLocks locks;

    LookUp(Identifiers identifiers, EventLog log, StreamStates states, StreamLocks locks) {
        this.identifiers = identifiers;
        this.log = log;
        this.states = states;
        this.locks = locks;
    }

    /** Looks up until no command names anything that has not been looked up. */
    void lookUp(List<Command> commands, WorkingWorld world) {
        for (int round = 0; round < MOST_ROUNDS; round++) {
            Set<Reference> missing = commands.stream()
                    .flatMap(
                            command -> Stream.concat(command.references().stream(), command.references(world).stream()))
                    .filter(world::lacks)
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            if (missing.isEmpty()) {
                return;
            }
            resolve(missing, world);
        }
        throw new IllegalStateException("a command goes on naming things to look up");
    }

    private void resolve(Set<Reference> missing, WorkingWorld world) {
        Set<Claim> claims = named(missing, world, LookUp::claim);
        Set<UUID> events = named(missing, world, LookUp::event);
        world.learn(
                missing,
                claims.isEmpty() ? Map.of() : identifiers.holdersOf(claims),
                events.isEmpty() ? Map.of() : log.streamsOf(events));
        loadStreams(
                missing.stream().map(world::streamOf).flatMap(Optional::stream).toList(), world);
    }

    private void loadStreams(Collection<UUID> ids, WorkingWorld world) {
        Set<UUID> unknown = ids.stream().filter(id -> !world.isLoaded(id)).collect(Collectors.toSet());
        if (!unknown.isEmpty()) {
            locks.queueFor(unknown);
            world.learn(unknown, states.load(unknown));
        }
    }

    private static <T> Set<T> named(
            Set<Reference> references, WorkingWorld world, Function<Reference, Optional<T>> part) {
        return references.stream()
                .filter(world::isNew)
                .map(part)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
    }

    private static Optional<Claim> claim(Reference reference) {
        return reference instanceof Reference.ByClaim(Claim claim) ? Optional.of(claim) : Optional.empty();
    }

    private static Optional<UUID> event(Reference reference) {
        return reference instanceof Reference.ByEvent(UUID eventId) ? Optional.of(eventId) : Optional.empty();
    }
}
