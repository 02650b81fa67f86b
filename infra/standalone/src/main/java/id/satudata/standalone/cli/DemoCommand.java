package id.satudata.standalone.cli;

import id.satudata.kernel.access.Role;
import id.satudata.kernel.region.RegionCode;
import id.satudata.standalone.ask.Feed;
import id.satudata.standalone.ask.Questions;
import id.satudata.standalone.ask.ServiceApi;
import id.satudata.standalone.launch.Part;
import id.satudata.standalone.launch.Platform;
import id.satudata.standalone.launch.Problem;
import id.satudata.standalone.load.Load;
import id.satudata.standalone.load.PopulationSource;
import id.satudata.standalone.people.Population;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "demo",
        description = {
            "Start everything, load a synthetic population through the public API, and answer three questions.",
            "Nobody in the population exists; the same seed gives the same people. A second run adds nothing."
        },
        mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {
    @Mixin
    private final Where where = new Where();

    @Option(names = "--citizens", paramLabel = "N", description = "How many citizens. Default: 20000.")
    private int citizens = 20_000;

    @Option(
            names = "--region",
            paramLabel = "CODE",
            description = "Where they live: ID, or a code such as 33.07. Default: ID.")
    private String region = RegionCode.NATION.value();

    @Option(
            names = "--seed",
            paramLabel = "S",
            description = "Any number; other numbers give other people. Default: 1.")
    private long seed = 1;

    @Override
    public Integer call() {
        var area = RegionCode.parse(region)
                .orElseThrow(
                        () -> new Problem("%s is no region code; examples: ID, 33, 33.07, 33.07.04".formatted(region)));
        var population = population(area);
        var platform = where.platform();
        platform.expectInventedPeople();
        try (var starting = new Starting(platform, where.out())) {
            starting.start();
            load(population, platform);
            ask(population, area, platform);
        }
        where.out().println("It goes on running. ./satudata stop ends it; ./satudata status tells how it is.");
        return 0;
    }

    private Population population(RegionCode area) {
        try {
            return new Population(seed, area, citizens);
        } catch (IllegalArgumentException wrong) {
            throw new Problem(wrong.getMessage() + "", wrong);
        }
    }

    private void load(Population population, Platform platform) {
        var out = where.out();
        var loads = platform.data().loads();
        var source = new PopulationSource(population);
        var report = loads.resolve("population-%s.report.ndjson".formatted(population.id()));
        var load = new Load(source, platform.settings().url(Part.COMMAND_SERVICE), sender(platform), loads, report);
        var finished = load.finished();
        out.println();
        if (finished.isPresent()) {
            out.println("These people are in the log already, from an earlier demo.");
        } else {
            out.printf(
                    "Loading %,d invented citizens with %,d facts, from the takeover of old registers to the end of 2025.%n",
                    citizens, source.lines());
        }
        if (load.resumedFrom() > 0) {
            out.printf("Going on after fact %,d, where an earlier demo was stopped.%n", load.resumedFrom());
        }
        var tally = finished.orElseGet(() -> load.run(out));
        out.println(Summary.of(tally));
        new Feed(ServiceApi.queries(platform, Role.OPERATOR)).awaitPosition(tally.lastPosition(), out);
    }

    private void ask(Population population, RegionCode area, Platform platform) {
        PrintWriter out = where.out();
        var questions = new Questions(
                ServiceApi.queries(platform, Role.POLICYMAKER), ServiceApi.queries(platform, Role.CASE_OFFICER), area);
        out.println();
        out.println(questions.children());
        out.println();
        out.println(questions.past());
        out.println();
        out.println(questions.someone(population.someone()));
        out.println();
        out.println(Starting.addresses(platform));
        out.println("./satudata token lists who may ask what, and prints their tokens.");
    }

    private static Supplier<String> sender(Platform platform) {
        var tokens = platform.tokens();
        return () -> tokens.of(Role.AGENCY_SYSTEM);
    }
}
