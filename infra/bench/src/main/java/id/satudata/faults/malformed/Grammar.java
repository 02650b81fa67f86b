package id.satudata.faults.malformed;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import id.satudata.bench.client.Bearers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Makes requests out of operations, most of them wrong in one way or several. The same seed makes the same request. */
final class Grammar {

    private static final List<String> METHODS =
            List.of("GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS", "TRACE", "BREW", "get", "PROPFIND");
    private static final List<String> MEDIA_TYPES = List.of(
            "application/json",
            "application/json;charset=utf-16",
            "application/json; charset=\"",
            "application/x-ndjson",
            "application/x-www-form-urlencoded",
            "multipart/form-data; boundary=x",
            "multipart/form-data",
            "text/plain",
            "application/xml",
            "*/*",
            "json",
            "",
            "application/json, application/json",
            "\u00ff/\u0001");
    private static final List<String> ACCEPTED =
            List.of("*/*", "application/json", "text/csv", "image/png", "nonsense", "text/html;q=1.5", "");
    private static final Pattern POSITION = Pattern.compile("\\d{1,18}");
    private static final int SLOW_MILLIS = 300;

    private final List<Operation> operations;

    Grammar(List<Operation> operations) {
        this.operations = List.copyOf(operations);
    }

    RawRequest request(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Operation operation = operations.get(random.nextInt(operations.size()));
        String method = random.nextInt(12) == 0 ? pick(METHODS, random) : operation.method();
        boolean hasBody = operation.mediaType().isPresent() || random.nextInt(10) == 0;
        byte[] body = hasBody ? new Bodies(random).of(operation) : new byte[0];
        List<String> head = new ArrayList<>();
        head.add(method + " " + target(operation, random) + " " + version(random));
        head.addAll(headers(operation, random));
        return framed(operation.port(), head, body, hasBody, random);
    }

    private static String target(Operation operation, SplittableRandom random) {
        String path = operation.path();
        List<String> query = new ArrayList<>();
        for (Operation.Parameter parameter : operation.parameters()) {
            boolean isHostile = random.nextInt(3) == 0;
            String value =
                    isHostile ? Hostile.text(random) : parameter.example().replace(" ", "%20");
            if (parameter.where().equals("path")) {
                path = path.replace("{" + parameter.name() + "}", value.isEmpty() ? "x" : value);
            } else if (parameter.where().equals("query") && random.nextInt(3) > 0) {
                query.add(parameter.name() + "=" + value);
            }
        }
        switch (random.nextInt(25)) {
            case 0 -> query.add(Hostile.text(random) + "=" + Hostile.text(random));
            case 1 -> query.addAll(List.copyOf(query));
            case 2 -> path += "/../..//" + Hostile.text(random);
            case 3 -> path = "//" + path;
            case 4 -> path = "http://127.0.0.1" + path;
            case 5 -> path = path + "/" + Hostile.text(random);
            default -> {
                // as it is
            }
        }
        return query.isEmpty() ? path : path + "?" + String.join("&", query);
    }

    private static String version(SplittableRandom random) {
        return switch (random.nextInt(200)) {
            case 0 -> "HTTP/1.0";
            case 1 -> "HTTP/9.9";
            case 2 -> "";
            case 3 -> "FTP/1.1";
            default -> "HTTP/1.1";
        };
    }

    private static List<String> headers(Operation operation, SplittableRandom random) {
        List<String> headers = new ArrayList<>();
        headers.add(random.nextInt(100) == 0 ? "Host:" : "Host: 127.0.0.1:" + operation.port());
        headers.add("Connection: close");
        if (random.nextInt(20) > 0) {
            List<String> bearer = Bearers.headers("http://127.0.0.1:" + operation.port() + operation.path());
            for (int i = 0; i < bearer.size(); i += 2) {
                headers.add(bearer.get(i) + ": " + bearer.get(i + 1));
            }
        }
        operation
                .mediaType()
                .ifPresent(type ->
                        headers.add("Content-Type: " + (random.nextInt(8) == 0 ? pick(MEDIA_TYPES, random) : type)));
        operation.parameters().stream()
                .filter(parameter -> parameter.where().equals("header") && random.nextInt(2) == 0)
                .forEach(parameter -> headers.add(parameter.name() + ": "
                        + (random.nextInt(2) == 0 ? Hostile.text(random) : parameter.example())));
        switch (random.nextInt(40)) {
            case 0 -> headers.add("Accept: " + pick(ACCEPTED, random));
            case 1 -> headers.add("Content-Encoding: " + (random.nextBoolean() ? "gzip" : "nonsense"));
            case 2 -> headers.add("Accept-Language: " + Hostile.text(random));
            case 3 -> headers.add("Idempotency-Key: " + Hostile.text(random));
            case 4 -> headers.add("If-Match: " + Hostile.text(random));
            case 5 -> headers.add("Expect: " + (random.nextBoolean() ? "100-continue" : "a miracle"));
            case 6 -> headers.add("X-Flood: " + "f".repeat(random.nextInt(20_000)));
            case 7 -> {
                for (int number = random.nextInt(200); number >= 0; number--) {
                    headers.add("X-Flood-" + number + ": " + number);
                }
            }
            case 8 -> headers.add("Cookie: a=" + Canaries.NIK + "; =; b");
            case 9 -> headers.add("X-Broken " + Canaries.NIK);
            case 10 -> headers.add(" folded: " + Canaries.NAME);
            case 11 -> headers.add("Upgrade: h2c");
            case 12 -> headers.add("X-Forwarded-For: " + Hostile.text(random));
            case 13 -> headers.add("Range: bytes=0-,-1,9999999999999999999-");
            default -> {
                // none more
            }
        }
        return headers;
    }

    /** Puts head and body together, now and then in a way the standard does not know. */
    private static RawRequest framed(
            int port, List<String> head, byte[] body, boolean hasBody, SplittableRandom random) {
        List<byte[]> parts = new ArrayList<>();
        if (!hasBody) {
            parts.add(head(head));
            return new RawRequest(port, parts, 0);
        }
        int way = random.nextInt(60);
        if (way == 0) {
            head.add("Transfer-Encoding: chunked");
            parts.add(head(head));
            parts.add((Integer.toHexString(body.length) + "\r\n").getBytes(ISO_8859_1));
            parts.add(body);
            parts.add("\r\n0\r\n\r\n".getBytes(ISO_8859_1));
        } else if (way == 1) {
            head.add("Transfer-Encoding: chunked");
            parts.add(head(head));
            parts.add("zz;\r\nnot a chunk\r\n-1\r\n".getBytes(ISO_8859_1));
            parts.add(body);
        } else if (way == 2) {
            head.add("Transfer-Encoding: " + (random.nextBoolean() ? "nonsense" : "gzip, chunked"));
            parts.add(head(head));
            parts.add(body);
        } else {
            head.add("Content-Length: " + length(body, way, random));
            parts.add(head(head));
            if (way == 9 && body.length > 2 && random.nextInt(10) == 0) {
                parts.add(Arrays.copyOf(body, body.length / 2));
                parts.add(Arrays.copyOfRange(body, body.length / 2, body.length));
                return new RawRequest(port, parts, SLOW_MILLIS);
            }
            parts.add(body);
        }
        return new RawRequest(port, parts, 0);
    }

    private static String length(byte[] body, int way, SplittableRandom random) {
        return switch (way) {
            case 3 -> Integer.toString(body.length + 1 + random.nextInt(100));
            case 4 -> Integer.toString(body.length / 2);
            case 5 -> "-1";
            case 6 -> "9".repeat(30);
            case 7 -> "ten";
            case 8 -> body.length + "\r\nContent-Length: " + (body.length + 1);
            default -> Integer.toString(body.length);
        };
    }

    private static byte[] head(List<String> lines) {
        return lines.stream()
                .collect(Collectors.joining("\r\n", "", "\r\n\r\n"))
                .getBytes(UTF_8);
    }

    private static String pick(List<String> all, SplittableRandom random) {
        return all.get(random.nextInt(all.size()));
    }
}
