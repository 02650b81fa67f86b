package id.satudata.faults.malformed;

import java.util.List;
import java.util.SplittableRandom;

/** Values nobody should send, as JSON texts and as texts of a URL. */
final class Hostile {

    private static final int LONG = 200_000;
    private static final int DEEP = 5_000;

    /** Each a JSON text, or meant to look like one. */
    private static final List<String> JSON = List.of(
            "null",
            "true",
            "[]",
            "{}",
            "\"\"",
            "\" \"",
            "-1",
            "0.1e-400",
            "1e400",
            "1e999999999",
            "9".repeat(400),
            "-" + "9".repeat(40),
            "0x10",
            "01",
            "NaN",
            "Infinity",
            "\"\\u0000\"",
            "\"a\\u0000b\"",
            "\"\\ud800\"",
            "\"\\udc00\\ud800\"",
            "\"\\uFEFF\"",
            "\"\\u202e\\u200b\"",
            "\"💣👩‍👩‍👧‍👧\"",
            "\"Z̷̡̛̈́a̵l̸g̶o̴\"",
            "\"' or 1=1 --\"",
            "\"${jndi:ldap://127.0.0.1/a}\"",
            "\"#{7*7}\"",
            "\"<script>alert(1)</script>\"",
            "\"../../etc/passwd\"",
            "\"0000-00-00\"",
            "\"2023-02-29\"",
            "\"+999999999-12-31\"",
            "\"-999999999-01-01\"",
            "\"9999-12-31\"",
            "\"0001-01-01\"",
            "\"2020-01-01T00:00:00Z\"",
            "\"99.99.99.9999\"",
            "\"33.73.01.1001\"",
            "\"ID\"",
            "\"00000000-0000-0000-0000-000000000000\"",
            "\"ffffffff-ffff-ffff-ffff-ffffffffffff\"",
            "\"1-1-1-1-1\"",
            "\"٣٣٧٣٠١١٣١١١١٠٠١٧\"",
            "\"%s\"".formatted(Canaries.NIK),
            "\"%s\"".formatted(Canaries.NAME),
            "{\"$type\":\"java.lang.Runtime\"}",
            "[[[[[[[[\"\"]]]]]]]]",
            "{\"a\":{\"a\":{\"a\":{\"a\":1}}}}");

    private static final List<String> TEXTS = List.of(
            "",
            "%00",
            "%0d%0aX-Injected:%201",
            "%ff%fe",
            "%c0%ae%c0%ae/",
            "%ed%a0%80",
            "%u0041",
            "%",
            "%zz",
            "..%2f..%2f..%2fetc%2fpasswd",
            "../../../../etc/passwd",
            "..;/",
            ";jsessionid=1",
            "%25%32%65",
            "-1",
            "-9223372036854775809",
            "99999999999999999999999999",
            "1e9",
            "NaN",
            "true",
            "null",
            "0-",
            "-",
            "11-0",
            "0-2147483648",
            "2023-02-29",
            "+999999999-12-31",
            "-999999999-01-01",
            "0000-01-01",
            "33.73.01.1001",
            "33.73.01.1001,33.73.01.1002",
            "99.99.99.9999",
            "ID",
            "a,b,c,sex,sex,age",
            "[]",
            "{}",
            "<>\"'",
            "%27%20or%201=1--",
            "%24%7bjndi:ldap://127.0.0.1/a%7d",
            "%F0%9F%92%A3",
            Canaries.NIK,
            "Zulkarnaen%20Qanariwati",
            Canaries.BIRTH_DATE,
            "x".repeat(3_000));

    private Hostile() {}

    static String json(SplittableRandom random) {
        return switch (random.nextInt(40)) {
            case 0 -> "\"" + "x".repeat(random.nextInt(LONG)) + "\"";
            case 1 -> "[".repeat(random.nextInt(DEEP)) + "]".repeat(random.nextInt(DEEP));
            case 2 -> "{\"a\":".repeat(random.nextInt(DEEP)) + "1" + "}".repeat(random.nextInt(DEEP));
            case 3 -> "[" + "1,".repeat(random.nextInt(LONG / 10)) + "1]";
            default -> JSON.get(random.nextInt(JSON.size()));
        };
    }

    static String text(SplittableRandom random) {
        return TEXTS.get(random.nextInt(TEXTS.size()));
    }
}
