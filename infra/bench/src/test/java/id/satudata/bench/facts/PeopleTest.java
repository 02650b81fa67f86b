package id.satudata.bench.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PeopleTest {

    private final People people = new People();

    @Test
    void noTwoPeopleBearOneNik() {
        Set<String> niks = new HashSet<>();
        IntStream.range(0, 1_200_000).mapToObj(people::nik).forEach(niks::add);

        assertThat(niks).hasSize(1_200_000);
    }

    @Test
    void aNikAgreesWithTheBirthDateOfAMan() {
        int man = 2;

        assertThat(people.nik(man))
                .hasSize(16)
                .startsWith(people.village(man).substring(0, 8).replace(".", ""))
                .contains(people.birthDate(man).format(DateTimeFormatter.ofPattern("ddMMyy", Locale.ROOT)));
    }

    @Test
    void aMoveLeadsElsewhereThanTheOnesAroundIt() {
        String home = people.village(7);

        assertThat(IntStream.range(0, 100).mapToObj(turn -> destination(7, turn)))
                .doesNotContain(home)
                .doesNotHaveDuplicates();
    }

    private String destination(int person, int turn) {
        String move = new String(people.move(person, turn), StandardCharsets.UTF_8);
        return move.replaceAll(".*\"toVillage\":\"([0-9.]+)\".*", "$1");
    }
}
