package id.satudata.faults.audit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import tools.jackson.databind.JsonNode;

/** Whether the index finds every citizen, under the name they bear now. */
final class IndexAudit {
    private static final int SAMPLE = 200;

    private final Collection<Life> lives;
    private final Questions questions;
    private final long seed;

    IndexAudit(Collection<Life> lives, Questions questions, long seed) {
        this.lives = lives;
        this.questions = questions;
        this.seed = seed;
    }

    List<String> broken() {
        List<String> broken = new ArrayList<>();
        Questions.Answer all = questions.search("{}");
        long indexed =
                all.status() == 200 ? all.json().path("total").path("value").asLong() : -1;
        if (indexed != lives.size()) {
            broken.add("the index has %,d citizens and the log %,d".formatted(indexed, lives.size()));
        }
        Broken.ifAny(
                broken,
                sample().stream().filter(life -> !isFound(life)).count(),
                "of a sample of citizens are not found by NIK under their present name");
        return broken;
    }

    private List<Life> sample() {
        List<Life> named = new ArrayList<>(
                lives.stream().filter(life -> life.nik().isPresent()).toList());
        Collections.shuffle(named, new Random(seed));
        return named.subList(0, Math.min(SAMPLE, named.size()));
    }

    private boolean isFound(Life life) {
        Questions.Answer answer =
                questions.search("{\"q\":\"%s\"}".formatted(life.nik().orElse("")));
        if (answer.status() != 200) {
            return false;
        }
        JsonNode hits = answer.json().path("hits");
        return hits.size() == 1 && hits.get(0).path("name").asString("").equals(life.name());
    }
}
