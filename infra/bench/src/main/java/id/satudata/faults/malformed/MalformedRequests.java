package id.satudata.faults.malformed;

import id.satudata.bench.platform.Stand;
import id.satudata.faults.FaultRun;
import id.satudata.faults.inspection.Api;
import id.satudata.faults.inspection.Inspection;
import id.satudata.faults.inspection.PlatformFault;
import id.satudata.faults.inspection.Report;
import id.satudata.standalone.launch.Part;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Requests made from both services' OpenAPI documents, most of them wrong. */
public final class MalformedRequests implements PlatformFault {

    private static final int MEBIBYTE = 1 << 20;
    private static final int GROWTH_ALLOWED = 24 * MEBIBYTE;
    /** Caches, pools and compiled classes have filled by then. */
    private static final int WARM_UP_SHARE = 5;

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @Override
    public String name() {
        return "malformed";
    }

    @Override
    public String harm() {
        return "Requests are made from both OpenAPI documents by grammar and byte mutation, over every endpoint and"
                + " method, and sent raw, eight at a time.";
    }

    @Override
    public String promise() {
        return "None is answered 5xx (but 503 that a position is not in yet), none waits ten seconds, no log and no error tells anyone's data, the heap stays flat,"
                + " and both services answer right afterwards.";
    }

    @Override
    public void strike(Stand stand, FaultRun run, Report report) throws Exception {
        int requests = run.scale().pick(100_000, 10_000, 400);
        Api commands = new Api(stand.commands());
        Api queries = new Api(stand.queries());
        register(commands);
        new Inspection(stand).awaitEverythingIn(PATIENCE);
        List<Operation> operations = new ArrayList<>();
        operations.addAll(
                new ApiDocument(commands.text("/v3/api-docs"), stand.port(Part.COMMAND_SERVICE)).operations());
        operations.addAll(new ApiDocument(queries.text("/v3/api-docs"), stand.port(Part.QUERY_SERVICE)).operations());
        report.figure("operations", operations.size());
        Map<Part, Heap> heaps = new LinkedHashMap<>();
        heaps.put(
                Part.COMMAND_SERVICE,
                new Heap(commands, stand.part(Part.COMMAND_SERVICE).pid()));
        heaps.put(
                Part.QUERY_SERVICE,
                new Heap(queries, stand.part(Part.QUERY_SERVICE).pid()));
        Barrage barrage =
                new Barrage(new Grammar(operations), run.seed(), run.folder().resolve("requests"));
        barrage.send(0, requests / WARM_UP_SHARE);
        Map<Part, Long> before = used(heaps);
        barrage.send(requests / WARM_UP_SHARE, requests);
        Map<Part, Long> after = used(heaps);
        barrage.tell(report);
        tellHeap(before, after, report);
        checkAnswers(commands, queries, report);
        checkLogs(stand.platform().data().root().resolve("logs"), report);
    }

    private static Map<Part, Long> used(Map<Part, Heap> heaps) throws IOException, InterruptedException {
        Map<Part, Long> used = new LinkedHashMap<>();
        for (Map.Entry<Part, Heap> heap : heaps.entrySet()) {
            used.put(heap.getKey(), heap.getValue().used());
        }
        return used;
    }

    private static void tellHeap(Map<Part, Long> before, Map<Part, Long> after, Report report) {
        before.forEach((part, bytes) -> {
            long then = after.getOrDefault(part, 0L);
            report.figure(
                    "heap of %s after a fifth and after all".formatted(part.title()),
                    "%d and %d MiB".formatted(bytes / MEBIBYTE, then / MEBIBYTE));
            if (then - bytes > GROWTH_ALLOWED) {
                report.broken("the heap of %s has grown by %d MiB".formatted(part.title(), (then - bytes) / MEBIBYTE));
            }
        });
    }

    private static void checkAnswers(Api commands, Api queries, Report report) throws Exception {
        int recorded = register(commands);
        int figures = queries.get("/v1/indicators/population/values?region=33.73&level=village")
                .status();
        if (recorded != 201 || figures != 200) {
            report.broken(
                    "afterwards a right command was answered %d, a right question %d".formatted(recorded, figures));
        }
    }

    private static int register(Api commands) throws IOException, InterruptedException {
        return commands.post(
                        "/v1/residents",
                        Map.of(
                                "name", "Warga Tertib",
                                "sex", "FEMALE",
                                "birthDate", "1990-05-17",
                                "village", "33.73.01.1001",
                                "effectiveOn", "2020-01-01"))
                .status();
    }

    /** Line by line, so that a log of any size can be looked through. */
    private static void checkLogs(Path logs, Report report) throws IOException {
        long lines = 0;
        long traces = 0;
        List<Path> files;
        try (Stream<Path> all = Files.list(logs)) {
            files = all.sorted().toList();
        }
        for (Path file : files) {
            try (Stream<String> text = Files.lines(file, java.nio.charset.StandardCharsets.ISO_8859_1)) {
                for (String line : (Iterable<String>) text::iterator) {
                    lines++;
                    if (Canaries.traceIn(line).isPresent()) {
                        traces++;
                    }
                }
            }
        }
        report.figure("log lines looked through", lines);
        report.none("log lines with someone's data", traces);
    }
}
