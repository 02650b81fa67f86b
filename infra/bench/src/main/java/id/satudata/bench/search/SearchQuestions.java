package id.satudata.bench.search;

import id.satudata.bench.measure.MixedRounds;
import id.satudata.bench.platform.Http;
import id.satudata.bench.population.Invented;
import id.satudata.kernel.region.Level;
import id.satudata.kernel.region.Region;
import id.satudata.kernel.region.RegionCode;
import id.satudata.kernel.region.Regions;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.random.RandomGenerator;

/** Looks for people who are there, and tells an answer that finds nobody from a right one. */
final class SearchQuestions implements MixedRounds.Questions<SearchKind> {

    private static final int PREFIX = 4;
    private static final int FIRST_YEAR = 1950;
    private static final int YEARS = 60;
    private static final String NOBODY = "\"hits\":[]";

    private final Http http;
    private final List<Invented> people;
    private final List<Region> regencies;

    SearchQuestions(Http http, List<Invented> people) {
        this.http = http;
        this.people = people;
        Regions regions = Regions.load();
        this.regencies = regions.within(RegionCode.NATION, Level.REGENCY, regions.current())
                .toList();
    }

    @Override
    public MixedRounds.Question draw(SearchKind kind, RandomGenerator random) {
        Invented someone = people.get(random.nextInt(people.size()));
        String body = switch (kind) {
            case FUZZY_NAME -> "{\"q\":\"%s\"}".formatted(withSlip(someone.name(), random));
            case PREFIX -> "{\"q\":\"%s\"}".formatted(beginning(someone.name()));
            case NIK -> "{\"q\":\"%s\"}".formatted(someone.nik());
            case FACETS -> facets(random);
        };
        return () -> ask(kind, body);
    }

    private void ask(SearchKind kind, String body) throws Exception {
        String answer = new String(http.post("/v1/citizens/search", body), StandardCharsets.UTF_8);
        if (kind == SearchKind.FACETS ? !answer.contains("\"facets\"") : answer.contains(NOBODY)) {
            throw new IllegalStateException("a wrong answer to a question for " + kind);
        }
    }

    /** Two neighbouring letters of the longest word change places, as they do when one types. */
    private static String withSlip(String name, RandomGenerator random) {
        String longest = "";
        for (String word : name.split(" ")) {
            longest = word.length() > longest.length() ? word : longest;
        }
        if (longest.length() < 2 * PREFIX) {
            return name;
        }
        int at = 2 + random.nextInt(longest.length() - PREFIX);
        String slipped =
                longest.substring(0, at) + longest.charAt(at + 1) + longest.charAt(at) + longest.substring(at + 2);
        return name.replace(longest, slipped);
    }

    private static String beginning(String name) {
        return name.substring(0, Math.min(PREFIX, name.length())).strip();
    }

    private String facets(RandomGenerator random) {
        int year = FIRST_YEAR + random.nextInt(YEARS);
        return "{\"region\":\"%s\",\"sex\":\"%s\",\"bornFrom\":\"%d-01-01\",\"bornTo\":\"%d-12-31\",\"status\":\"RESIDENT\"}"
                .formatted(
                        regencies.get(random.nextInt(regencies.size())).code().value(),
                        random.nextBoolean() ? "MALE" : "FEMALE",
                        year,
                        year + 9);
    }
}
