package id.satudata.query.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

    @Test
    void linesEndAsTheStandardAsks() {
        assertThat(new Csv(List.of("region", "value")).line(List.of("Blotongan", 7)))
                .hasToString("region,value\r\nBlotongan,7\r\n");
    }

    @Test
    void commasQuotesAndLineBreaksAreQuoted() {
        assertThat(new Csv(List.of("name")).line(List.of("Ta\"a, Ndokulu\nbaru")))
                .hasToString("name\r\n\"Ta\"\"a, Ndokulu\nbaru\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+62", "-1", "@SUM(A1)", "\tx"})
    void noTextIsTakenForAFormula(String text) {
        assertThat(new Csv(List.of("name")).line(List.of(text))).hasToString("name\r\n'" + text + "\r\n");
    }

    @Test
    void negativeNumbersStayNumbersAndNothingStaysEmpty() {
        assertThat(new Csv(List.of("a", "b")).line(Arrays.asList(-1L, null))).hasToString("a,b\r\n-1,\r\n");
    }
}
