package id.satudata.query.cube;

import id.satudata.kernel.region.Edition;
import id.satudata.kernel.region.Level;
import id.satudata.kernel.region.Region;
import id.satudata.kernel.region.RegionCode;
import id.satudata.kernel.region.Regions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;

/** Every village of any edition, and where it lies in each of them. */
final class Hierarchy {

    private final Regions regions;
    private final SequencedMap<Integer, List<RegionPlace>> rows = new TreeMap<>();

    private Hierarchy(Regions regions) {
        this.regions = regions;
    }

    static List<RegionPlace> of(Regions regions) {
        Hierarchy hierarchy = new Hierarchy(regions);
        SequencedMap<Integer, Region> newest = hierarchy.newestListings();
        for (int edition = 0; edition < regions.editions().size(); edition++) {
            hierarchy.add(edition, newest);
        }
        List<RegionPlace> all = new ArrayList<>();
        all.add(RegionPlace.unknown(regions.editions().size() - 1));
        hierarchy.rows.values().forEach(all::addAll);
        return all;
    }

    private SequencedMap<Integer, Region> newestListings() {
        SequencedMap<Integer, Region> newest = new TreeMap<>();
        for (Edition edition : regions.editions()) {
            regions.within(RegionCode.NATION, Level.VILLAGE, edition)
                    .forEach(village -> newest.put(village.place(), village));
        }
        return newest;
    }

    private void add(int ordinal, SequencedMap<Integer, Region> newest) {
        Edition edition = regions.editions().get(ordinal);
        Map<Integer, Region> villages = new HashMap<>(newest);
        regions.within(RegionCode.NATION, Level.VILLAGE, edition)
                .forEach(village -> villages.put(village.place(), village));
        Map<RegionCode, Ancestors> districts = new HashMap<>();
        villages.values().forEach(village -> {
            Ancestors around = districts.computeIfAbsent(
                    village.code().ancestor(Level.DISTRICT), code -> Ancestors.of(code, edition, regions));
            add(RegionPlace.of(village, ordinal, around));
        });
    }

    private void add(RegionPlace row) {
        List<RegionPlace> known = rows.computeIfAbsent(row.place(), place -> new ArrayList<>());
        if (!known.isEmpty() && row.continues(known.getLast())) {
            known.set(known.size() - 1, known.getLast().until(row.last()));
        } else {
            known.add(row);
        }
    }
}
