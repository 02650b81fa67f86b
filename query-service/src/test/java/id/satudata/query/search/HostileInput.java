package id.satudata.query.search;

import java.util.stream.Stream;

/** What people and machines send that is no question. */
final class HostileInput {

    private HostileInput() {}

    static Stream<String> texts() {
        return Stream.of(
                "*",
                "?*",
                "name:*",
                "nik:[* TO *]",
                "_exists_:nik",
                "tarisa~ OR 1=1",
                "wulandari) OR (status:RESIDENT",
                "\"wulandari\" AND \"tarisa\"",
                "' OR '1'='1' --",
                "'; drop table fact; --",
                "{\"match_all\":{}}",
                "{\"query\":{\"match_all\":{}}}",
                "${jndi:ldap://x}",
                "<script>alert(1)</script>",
                "/.*/",
                "\\",
                "%00",
                "\u0000",
                "\ud800",
                "😀😀😀",
                "👩\u200d👩\u200d👧",
                "陈大文",
                "ꦱꦶꦠꦶ",
                "𐐀𐐁𐐂𐐃𐐄𐐅𐐆𐐇𐐈𐐉𐐊𐐋𐐌𐐍",
                "NaN",
                "null",
                "-1",
                "a".repeat(1_000),
                "x".repeat(100),
                "qz ".repeat(33),
                "\u202e\u0645\u062d\u0645\u062f",
                "................",
                "xx\nyy\tzz");
    }

    static Stream<String> bodies() {
        return Stream.of(
                "",
                "not json",
                "[]",
                "\"nurhalisa\"",
                "{\"q\":",
                "{\"q\":NaN}",
                "{\"q\":{\"match_all\":{}}}",
                "{\"q\":[\"a\"]}",
                "{\"query\":\"nurhalisa\"}",
                "{\"q\":\"nurhalisa\",\"sort\":\"name\"}",
                "{\"size\":0}",
                "{\"size\":101}",
                "{\"size\":-1}",
                "{\"size\":1e400}",
                "{\"size\":\"many\"}",
                "{\"sex\":\"female\"}",
                "{\"status\":\"ANY\"}",
                "{\"bornFrom\":\"17-05-1990\"}",
                "{\"bornFrom\":\"1990-02-30\"}",
                "{\"bornFrom\":\"2000-01-01\",\"bornTo\":\"1999-12-31\"}",
                "{\"region\":\"Jawa Tengah\"}",
                "{\"region\":\"33.73.04.1001 OR 1=1\"}",
                "{\"cursor\":\"AAAA\"}",
                "{\"cursor\":\"../../etc\"}");
    }
}
