package id.satudata.standalone.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.satudata.standalone.launch.Problem;
import id.satudata.standalone.load.Entry.FactLine;
import id.satudata.standalone.load.Entry.Unreadable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class FactFileTest {
    private static final String HEADER =
            "nik,name,sex,birthDate,birthPlace,village,familyCard,motherNik,fatherNik,effectiveOn";
    private static final String ROW =
            "3373041412090001,Sumiati,P,14/12/2009,Salatiga,33.73.04.1001,3373041203150007,,,2015-01-01";

    @TempDir
    private Path folder;

    private List<Entry> read(String text) throws IOException {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private List<Entry> read(byte[] bytes) throws IOException {
        var file = Files.write(folder.resolve("facts"), bytes);
        try (var entries = FactFile.open(file).read()) {
            return entries.toList();
        }
    }

    private static JsonNode fact(Entry entry) {
        return Lines.JSON.readTree(((FactLine) entry).json()).path("fact");
    }

    @Test
    void aRowBecomesAResident() throws IOException {
        var entry = read(HEADER + "\n" + ROW + "\n").getFirst();

        assertThat(Lines.JSON.readTree(((FactLine) entry).json()).path("type").asString())
                .isEqualTo("residents");
        assertThat(fact(entry).toString())
                .isEqualTo("{\"nik\":\"3373041412090001\",\"name\":\"Sumiati\",\"sex\":\"FEMALE\","
                        + "\"birthDate\":\"2009-12-14\",\"birthPlace\":\"Salatiga\",\"village\":\"33.73.04.1001\","
                        + "\"familyCard\":\"3373041203150007\",\"effectiveOn\":\"2015-01-01\"}");
        assertThat(entry.line()).isEqualTo(2);
    }

    @Test
    void whatSpreadsheetsWriteReadsTheSame() throws IOException {
        var plain = read(HEADER + "\n" + ROW + "\n");
        String semicolons = (HEADER + "\r\n" + ROW + "\r\n").replace(',', ';');

        assertThat(read("\uFEFF" + semicolons)).isEqualTo(plain);
        assertThat(read("\uFEFF" + HEADER + "\n" + ROW)).isEqualTo(plain);
        assertThat(read(HEADER.replace("nik,name", "\"nik\",\"name\"") + "\n" + ROW.replace("Sumiati", "\"Sumiati\"")))
                .isEqualTo(plain);
    }

    @Test
    void quotesKeepCommasAndLineBreaks() throws IOException {
        var entries = read(HEADER + "\n" + ROW.replace("Sumiati", "\"Siti, \"\"Ti\"\"\nS.Pd\"") + "\n" + ROW);

        assertThat(fact(entries.getFirst()).path("name").asString()).isEqualTo("Siti, \"Ti\"\nS.Pd");
        assertThat(entries).hasSize(2);
        assertThat(entries.getLast().line()).isEqualTo(4);
    }

    @ParameterizedTest
    @CsvSource({
        "L, MALE",
        "laki-laki, MALE",
        "LAKI LAKI, MALE",
        "P, FEMALE",
        "Perempuan, FEMALE",
        "FEMALE, FEMALE",
        "X, X"
    })
    void theSexIsReadAsRegistersWriteIt(String written, String meant) {
        assertThat(Spellings.sex(written)).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource({
        "1/2/2009, 2009-02-01",
        "31-12-2009, 2009-12-31",
        "2009-12-31, 2009-12-31",
        "31/12-2009, 31/12-2009",
        "soon, soon"
    })
    void datesAreReadDayFirst(String written, String meant) {
        assertThat(Spellings.date(written)).isEqualTo(meant);
    }

    @Test
    void withoutAHeaderTheFirstPersonIsNotTold() {
        assertThatThrownBy(() -> read(ROW + "\n" + ROW))
                .isInstanceOf(Problem.class)
                .hasMessageNotContaining(ROW.split(",")[1]);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nik,nama,sex",
                "no header at all",
                HEADER + ",extra",
                HEADER + ",nik",
                "name,sex,birthDate,birthPlace,village,familyCard,motherNik,fatherNik,effectiveOn"
            })
    void aWrongHeaderIsToldWithTheExpectedColumns(String header) {
        assertThatThrownBy(() -> read(header + "\n" + ROW))
                .isInstanceOf(Problem.class)
                .hasMessageContaining(HEADER);
    }

    @Test
    void aRowOfTheWrongLengthIsToldAndTheNextIsRead() throws IOException {
        var entries = read(HEADER + "\nonly,three,fields\n" + ROW);

        assertThat(entries.getFirst()).isEqualTo(new Unreadable(2, "has 3 fields instead of 10"));
        assertThat(entries.getLast()).isInstanceOf(FactLine.class);
    }

    @Test
    void aNikRoundedByASpreadsheetIsTold() throws IOException {
        var entry = read(HEADER + "\n" + ROW.replace("3373041412090001", "3.37304E+15"))
                .getFirst();

        assertThat(entry).isInstanceOf(Unreadable.class);
        assertThat(((Unreadable) entry).reason())
                .contains("nik")
                .contains("text")
                .doesNotContain("3.37");
    }

    @Test
    void aQuoteThatIsNeverClosedIsToldAndNotPassedOver() throws IOException {
        var entries = read(HEADER + "\n" + ROW + "\n" + ROW.replace("Sumiati", "\"Sumiati") + "\n" + ROW);

        assertThat(entries).hasSize(2);
        assertThat(entries.getLast()).isInstanceOf(Unreadable.class);
    }

    @Test
    void textThatIsNotUtf8IsTold() {
        var bytes = (HEADER + "\n" + ROW.replace("Sumiati", "Andr\u00e9")).getBytes(StandardCharsets.ISO_8859_1);

        assertThatThrownBy(() -> read(bytes)).isInstanceOf(Problem.class).hasMessageContaining("UTF-8");
    }

    @Test
    void textThatIsNotUtf8FarBelowIsToldAndNotPassedOver() throws IOException {
        String text = HEADER + "\n" + (ROW + "\n").repeat(2_000) + ROW.replace("Sumiati", "Andr\u00e9");
        var entries = read(text.getBytes(StandardCharsets.ISO_8859_1));

        assertThat(entries.getLast()).isInstanceOf(Unreadable.class);
        assertThat(((Unreadable) entries.getLast()).reason()).contains("UTF-8");
    }

    @Test
    void aLineOfNdjsonKeepsItsKeyAndOneWithoutGetsOneOfItsContent() throws IOException {
        var entries = read("""
                {"type":"deaths","key":"k1","fact":{"nik":"3373041412090001","diedOn":"2021-01-01"}}

                {"type":"deaths","fact":{"nik":"3373041412090001","diedOn":"2021-01-01"}}
                {"type":"deaths","fact":{"nik":"3373041412090001","diedOn":"2021-01-02"}}
                """);

        assertThat(entries).extracting(Entry::line).containsExactly(1L, 3L, 4L);
        assertThat(((FactLine) entries.get(0)).key()).isEqualTo("k1");
        assertThat(((FactLine) entries.get(1)).key()).isNotEqualTo(((FactLine) entries.get(2)).key());
        assertThat(((FactLine) entries.get(1)).subjects()).containsExactly("3373041412090001");
    }

    @Test
    void brokenLinesOfNdjsonAreToldEach() throws IOException {
        var entries = read("{\"type\":\n[]\n{\"type\":\"deaths\",\"fact\":7}\nnull\n");

        assertThat(entries).hasSize(4).allMatch(Unreadable.class::isInstance);
    }

    @Test
    void aFileThatIsEmptyOrNotThereIsTold() {
        assertThatThrownBy(() -> read("")).isInstanceOf(Problem.class).hasMessageContaining("empty");
        assertThatThrownBy(() -> FactFile.open(folder.resolve("none")))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("none");
    }
}
