package id.satudata.command.decision;

import id.satudata.command.citizen.Citizen;
import id.satudata.command.family.FamilyCard;
import id.satudata.kernel.citizen.CitizenEvent;
import id.satudata.kernel.event.Event;
import id.satudata.kernel.event.Fact;
import id.satudata.kernel.family.FamilyCardEvent;
import id.satudata.kernel.region.Regions;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Tells what the register knows, what is reported next, and what must come of it. Looks up only what a command asks
 * for, as the platform does: a command that forgets to ask finds nothing.
 */
public final class CaseHistory {

    private static final Instant YEAR_2100 = Instant.parse("2100-01-01T00:00:00Z");
    private static final Instant NOON_IN_JAKARTA = Instant.parse("2024-07-15T05:00:00Z");

    private final Map<UUID, State> states = new HashMap<>();
    private final Map<UUID, UUID> streamsOfEvents = new HashMap<>();
    private final Map<Claim, UUID> holders = new HashMap<>();
    private Instant now = NOON_IN_JAKARTA;
    private long lastEvent;
    private long lastId;

    public static CaseHistory given(Event... facts) {
        return new CaseHistory().and(facts);
    }

    /** The id of the n-th event of a case, from 1: of version 7, from a time after that of any case. */
    public static UUID event(long n) {
        return new UUID(YEAR_2100.toEpochMilli() << 16 | 0x7000, Long.MIN_VALUE | n);
    }

    /** The n-th id drawn in a case, from 1. */
    public static UUID newId(long n) {
        return new UUID(0xA0A0, n);
    }

    public CaseHistory and(Event... facts) {
        for (Event event : facts) {
            Dossier dossier = dossierOf(event);
            dossier.claimsOf((Fact) event).forEach(claim -> holders.putIfAbsent(claim, dossier.id()));
            tell(dossier.append(event));
        }
        return this;
    }

    /** From now on it is noon in Greenwich of that day: evening in Jakarta. */
    public CaseHistory on(String day) {
        return at(LocalDate.parse(day).atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC));
    }

    public CaseHistory at(Instant instant) {
        now = instant;
        return this;
    }

    public Hearing when(Command command) {
        KnownWorld world = new KnownWorld();
        world.lookUp(command.references());
        while (world.lookUp(command.references(world))) {
            // Each round may make further questions possible.
        }
        world.complete = true;
        Context context = new Context(now, newId(++lastId), "3373", "operator-1", null, "case", null);
        return new Hearing(this, command.decide(world, context));
    }

    void record(Decision.Accepted accepted) {
        accepted.released().forEach(holders::remove);
        accepted.claims().forEach(holding -> holders.put(holding.claim(), holding.holder()));
        accepted.events().forEach(this::tell);
    }

    Optional<UUID> holderOf(Claim claim) {
        return Optional.ofNullable(holders.get(claim));
    }

    private void tell(NewEvent told) {
        State before = states.containsKey(told.streamId())
                ? states.get(told.streamId())
                : told.streamType().initial().apply(told.streamId());
        UUID eventId = event(++lastEvent);
        streamsOfEvents.put(eventId, told.streamId());
        states.put(told.streamId(), before.evolve(eventId, told.event()));
    }

    private static Dossier dossierOf(Event event) {
        return switch (event) {
            case CitizenEvent civil -> Citizen.unregistered(civil.citizenId());
            case FamilyCardEvent family -> FamilyCard.notIssued(family.familyCardId());
            default -> throw new IllegalArgumentException("report corrections and revocations as commands");
        };
    }

    private final class KnownWorld implements World {
        private final Set<Reference> lookedUp = new HashSet<>();
        private boolean complete;

        boolean lookUp(Set<Reference> references) {
            return lookedUp.addAll(references);
        }

        @Override
        public <S extends State> Optional<S> find(Reference reference, Class<S> kind) {
            if (!isKnown(reference)) {
                return Optional.empty();
            }
            return stream(reference).map(states::get).filter(kind::isInstance).map(kind::cast);
        }

        @Override
        public Optional<UUID> holderOf(Claim claim) {
            return isKnown(new Reference.ByClaim(claim)) ? CaseHistory.this.holderOf(claim) : Optional.empty();
        }

        @Override
        public Regions regions() {
            return Regions.load();
        }

        private boolean isKnown(Reference reference) {
            boolean known = lookedUp.contains(reference);
            if (complete && !known) {
                throw new AssertionError("decides by something it never asked for: " + reference);
            }
            return known;
        }

        private Optional<UUID> stream(Reference reference) {
            return switch (reference) {
                case Reference.ById(UUID id) -> Optional.of(id);
                case Reference.ByClaim(Claim claim) -> CaseHistory.this.holderOf(claim);
                case Reference.ByEvent(UUID eventId) -> Optional.ofNullable(streamsOfEvents.get(eventId));
            };
        }
    }
}
