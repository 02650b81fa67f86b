package id.satudata.query.disclosure;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.Supplier;

/** Something of each region, by the region around it and its own code. */
final class Regional<T> {

    private final Map<String, Map<String, T>> families = new HashMap<>();

    Regional<T> put(String around, String region, T something) {
        families.computeIfAbsent(around, first -> new HashMap<>()).put(region, something);
        return this;
    }

    void merge(String around, String region, T something, BinaryOperator<T> sum) {
        families.computeIfAbsent(around, first -> new HashMap<>()).merge(region, something, sum);
    }

    T computeIfAbsent(String around, String region, Supplier<T> first) {
        return families.computeIfAbsent(around, none -> new HashMap<>()).computeIfAbsent(region, none -> first.get());
    }

    <U> Regional<U> map(Function<T, U> change) {
        Regional<U> changed = new Regional<>();
        families.forEach((around, family) ->
                family.forEach((region, something) -> changed.put(around, region, change.apply(something))));
        return changed;
    }

    void putIfAbsent(String around, String region, T something) {
        families.computeIfAbsent(around, first -> new HashMap<>()).putIfAbsent(region, something);
    }

    void putFamily(String around, Map<String, T> family) {
        families.put(around, family);
    }

    /** By region, of those in one. */
    Map<String, T> in(String around) {
        return families.getOrDefault(around, Map.of());
    }

    T at(String around, String region, T otherwise) {
        return in(around).getOrDefault(region, otherwise);
    }

    /** The regions in one of which there is something, here or there. */
    Set<String> regions(String around, Regional<?> there) {
        Set<String> regions = new TreeSet<>(in(around).keySet());
        regions.addAll(there.in(around).keySet());
        return regions;
    }

    Collection<String> around() {
        return families.keySet();
    }
}
