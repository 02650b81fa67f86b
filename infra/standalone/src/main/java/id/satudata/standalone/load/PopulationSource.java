package id.satudata.standalone.load;

import id.satudata.standalone.people.Fact;
import id.satudata.standalone.people.Population;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Invented people as facts to load. */
public final class PopulationSource implements FactSource {
    private final Population population;
    private final long lines;

    public PopulationSource(Population population) {
        this.population = population;
        this.lines = population.facts().count();
    }

    @Override
    public String name() {
        return "synthetic population " + population.id();
    }

    @Override
    public String identity() {
        return "population-" + population.id();
    }

    @Override
    public long lines() {
        return lines;
    }

    @Override
    public Stream<Entry> read() {
        long[] line = {0};
        return population.facts().map(fact -> entry(++line[0], fact));
    }

    private static Entry entry(long line, Fact fact) {
        JsonNode body = Lines.JSON.valueToTree(fact.body());
        return Lines.of(line, fact.type(), fact.key(), body);
    }
}
