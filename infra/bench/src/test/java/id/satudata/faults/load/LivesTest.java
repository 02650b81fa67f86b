package id.satudata.faults.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LivesTest {
    private static List<Request> facts(int clerk, long seed) {
        Lives lives = new Lives(clerk, seed);
        return Stream.generate(lives::next).limit(2_000).toList();
    }

    @Test
    void theSeedAloneDecidesWhatIsReported() {
        assertThat(facts(3, 7)).isEqualTo(facts(3, 7)).isNotEqualTo(facts(3, 8));
    }

    @Test
    void noTwoResidentsBearTheSameNik() {
        List<Object> niks = Stream.concat(facts(0, 1).stream(), facts(1, 1).stream())
                .filter(request -> request.kind().equals("residents"))
                .map(request -> request.body().get("nik"))
                .toList();

        assertThat(niks).doesNotHaveDuplicates().hasSizeGreaterThan(500);
    }

    @Test
    void everyKindOfFactIsReported() {
        assertThat(facts(0, 1).stream().map(Request::kind).distinct())
                .contains("residents", "births", "moves", "name-changes", "departures", "arrivals", "deaths");
    }
}
