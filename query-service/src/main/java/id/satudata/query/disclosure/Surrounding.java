package id.satudata.query.disclosure;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import id.satudata.kernel.region.Edition;
import id.satudata.kernel.region.Level;
import id.satudata.kernel.region.RegionCode;
import id.satudata.kernel.region.Regions;
import id.satudata.query.cube.Figure;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Which region lies around another. */
final class Surrounding {

    private Surrounding() {}

    /** None for the villages no edition lists, further in than the province that stands for them. */
    static Optional<String> of(String code, Level level) {
        if (level == Level.NATION) {
            return Optional.of(ExactCounts.NOTHING);
        }
        if (level == Level.PROVINCE) {
            return Optional.of(RegionCode.NATION.value());
        }
        return code.equals(Figure.UNKNOWN)
                ? Optional.empty()
                : RegionCode.of(code).parent().map(RegionCode::value);
    }

    /** The regions of a level that an edition lists in one around them. */
    static Stream<String> listed(Level level, String around, Edition edition) {
        RegionCode nation = RegionCode.NATION;
        if (level == Level.NATION) {
            return Stream.of(nation.value());
        }
        RegionCode outer = level == Level.PROVINCE ? nation : RegionCode.of(around);
        return Regions.load()
                .within(outer, level, edition)
                .map(region -> region.code().value());
    }

    /** Those of some regions in which so many people were counted on a day. */
    static Set<String> atLeast(long people, ExactCounts counts, Level level, Set<String> codes, LocalDate day) {
        Map<String, Set<String>> byAround = group(codes, level);
        Regional<People> counted = counts.people(level, byAround.keySet(), day);
        return byAround.entrySet().stream()
                .flatMap(family -> family.getValue().stream()
                        .filter(code ->
                                counted.at(family.getKey(), code, People.NOBODY).all() >= people))
                .collect(toSet());
    }

    /** Regions by the one around them. */
    static Map<String, Set<String>> group(Collection<String> codes, Level level) {
        return codes.stream()
                .filter(code -> of(code, level).isPresent())
                .collect(groupingBy(code -> of(code, level).orElseThrow(), mapping(code -> code, toSet())));
    }
}
