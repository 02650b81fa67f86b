package id.satudata.standalone.cli;

import id.satudata.standalone.ask.Table;
import id.satudata.standalone.load.Tally;
import java.util.Map;

/** What a load came to, in a few lines. */
final class Summary {
    private Summary() {}

    static String of(Tally tally) {
        var table = new Table("LINES", "")
                .row(tally.accepted(), "accepted")
                .row(tally.withWarnings(), "accepted with warnings")
                .row(tally.refused(), "refused")
                .row(tally.unreadable(), "unreadable");
        if (tally.repeated() > 0) {
            table.row(tally.repeated(), "said before in the same file, sent once");
        }
        add(tally.warnings(), "warning", table);
        add(tally.errors(), "refusal", table);
        return table.toString();
    }

    private static void add(Map<String, Long> rules, String what, Table table) {
        rules.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .forEach(rule -> table.row(rule.getValue(), "  %s: %s".formatted(what, rule.getKey())));
    }
}
