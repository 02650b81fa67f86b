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
 * What a sender may learn of those a fact is about: nothing where none of them lives where the sender answers for. A fact
 * at their home is not the sender's then. A fact at a village of the sender's own is, as when somebody moves in; but why
 * it is refused is not.
 */
record Jurisdiction(World world, Set<Reference> strangers, boolean isSendersFact) {

    static Jurisdiction of(Submission submission, World world) {
        Place place = submission.command().place();
        Set<Reference> dossiers = place instanceof Place.HomeOf(Set<Reference> homes)
                ? homes
                : submission.command().references();
        RegionScope regions = submission.sender().regions();
        boolean known = regions.isNation() || dossiers.stream().anyMatch(dossier -> livesIn(regions, dossier, world));
        return new Jurisdiction(world, known ? Set.of() : dossiers, place instanceof Place.Village);
    }

    /** The world by which the fact is decided. */
    World toDecide() {
        return isSendersFact ? world : toRefuse();
    }

    /** The world as the sender may know it: strangers are not there, so that the answer is that about nobody. */
    World toRefuse() {
        return strangers.isEmpty() ? world : new Hiding(world, strangers);
    }

    private static boolean livesIn(RegionScope regions, Reference dossier, World world) {
        return world.find(dossier, Dossier.class)
                .filter(found -> regions.coversVillage(found.home()))
                .isPresent();
    }

    private record Hiding(World world, Set<Reference> hidden) implements World {

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
}
