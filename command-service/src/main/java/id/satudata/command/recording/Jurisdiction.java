package id.satudata.command.recording;

import id.satudata.command.decision.Claim;
import id.satudata.command.decision.Dossier;
import id.satudata.command.decision.Place;
import id.satudata.command.decision.Reference;
import id.satudata.command.decision.State;
import id.satudata.command.decision.World;
import id.satudata.kernel.access.RegionScope;
import id.satudata.kernel.region.Regions;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * The world as a sender may know it: those a fact is about are not there when none of them lives where the sender
 * answers for. So the answer is the one that somebody unknown gets, and tells nothing.
 */
record Jurisdiction(World world, Set<Reference> hidden) implements World {

    static World of(Submission submission, World world) {
        RegionScope regions = submission.sender().regions();
        if (regions.isNation()
                || !(submission.command().place() instanceof Place.HomeOf(Set<Reference> dossiers))
                || dossiers.stream().anyMatch(dossier -> livesIn(regions, dossier, world))) {
            return world;
        }
        return new Jurisdiction(world, dossiers);
    }

    private static boolean livesIn(RegionScope regions, Reference dossier, World world) {
        return world.find(dossier, Dossier.class)
                .filter(found -> regions.coversVillage(found.home()))
                .isPresent();
    }

    @Override
    public <S extends State> Optional<S> find(Reference reference, Class<S> kind) {
        return hidden.contains(reference) ? Optional.empty() : world.find(reference, kind);
    }

    @Override
    public Optional<UUID> holderOf(Claim claim) {
        return world.holderOf(claim);
    }

    @Override
    public Regions regions() {
        return world.regions();
    }
}
