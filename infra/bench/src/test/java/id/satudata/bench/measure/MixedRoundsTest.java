package id.satudata.bench.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import id.satudata.bench.measure.MixedRounds.Answerer;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class MixedRoundsTest {

    private static final Bench BENCH = new Bench(Path.of("."), Path.of("."), Scale.SMOKE, 7, line -> {});

    private final MixedRounds<String> rounds = new MixedRounds<>(BENCH, List.of("quick", "slow"));

    @Test
    void everyKindIsToldForEveryAnswererOursFirst() throws Exception {
        List<Measurement> told = rounds.latency("2 clients", 2, List.of(answerer("ours"), answerer("peer")));

        assertThat(told)
                .extracting(Measurement::setting, Measurement::contender)
                .containsExactly(
                        tuple("2 clients, quick", "ours"),
                        tuple("2 clients, quick", "peer"),
                        tuple("2 clients, slow", "ours"),
                        tuple("2 clients, slow", "peer"));
    }

    @Test
    void aKindThatTakesLongerThanTheRoundIsAskedAllTheSame() throws Exception {
        Answerer<String> slow = new Answerer<>(
                "slow", (kind, random) -> () -> TimeUnit.MILLISECONDS.sleep(kind.equals("slow") ? 400 : 0));

        assertThat(rounds.latency("1 client", 1, List.of(slow)))
                .allSatisfy(each -> assertThat(each.latency())
                        .isNotNull()
                        .satisfies(latency -> assertThat(latency.count()).isPositive()));
    }

    @Test
    void allAnswerersAreAskedTheSame() throws Exception {
        Map<String, Integer> first = new ConcurrentHashMap<>();

        rounds.latency("1 client", 1, List.of(remembering("ours", first), remembering("peer", first)));

        assertThat(first.get("ours")).isEqualTo(first.get("peer"));
    }

    @Test
    void aWrongAnswerVoidsTheRun() {
        Answerer<String> wrong = new Answerer<>("ours", (kind, random) -> () -> {
            throw new IllegalStateException("wrong");
        });

        assertThatThrownBy(() -> rounds.latency("1 client", 1, List.of(wrong))).hasRootCauseMessage("wrong");
    }

    private static Answerer<String> answerer(String name) {
        return new Answerer<>(name, (kind, random) -> () -> TimeUnit.MILLISECONDS.sleep(1));
    }

    private static Answerer<String> remembering(String name, Map<String, Integer> first) {
        return new Answerer<>(name, (kind, random) -> {
            first.putIfAbsent(name, random.nextInt());
            return () -> TimeUnit.MILLISECONDS.sleep(1);
        });
    }
}
