package id.satudata.standalone.launch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** The running processes that belong to one data folder, whoever started them: known by their command lines. */
final class Processes {
    private static final Duration POLL = Duration.ofMillis(50);

    private final DataFolder data;

    Processes(DataFolder data) {
        this.data = data;
    }

    /** The word in the command line of a supervisor or service that says whose it is. */
    static String mark(DataFolder data) {
        return "-Dsatudata.data=" + data.root();
    }

    Stream<ProcessHandle> supervisors() {
        return all().filter(process -> words(process).contains(SupervisorMain.class.getName()));
    }

    Stream<ProcessHandle> services(Part part) {
        return all().filter(process -> words(process).contains(ServiceCommand.mark(part)));
    }

    /** Supervisors, services and engines. */
    Stream<ProcessHandle> all() {
        return ProcessHandle.allProcesses()
                .filter(process -> process.pid() != ProcessHandle.current().pid())
                .filter(process -> isOurs(words(process)));
    }

    private boolean isOurs(List<String> words) {
        if (words.isEmpty()) {
            return false;
        }
        return switch (Path.of(words.getFirst()).getFileName() + "") {
            case "java" -> words.contains(mark(data)) || isEngine(words);
            case "postgres" -> words.contains(data.engine(Part.POSTGRESQL).toString());
            default -> false;
        };
    }

    private boolean isEngine(List<String> words) {
        return words.stream().anyMatch(word -> word.startsWith("id.satudata.embedded."))
                && (words.contains(data.engine(Part.KAFKA).toString())
                        || words.contains(data.engine(Part.ELASTICSEARCH).toString()));
    }

    /** Whether any process was started with something in this folder. */
    static boolean isMentioned(Path folder) {
        return ProcessHandle.allProcesses()
                .flatMap(process -> words(process).stream())
                .anyMatch(word -> word.contains(folder.toString()));
    }

    private static List<String> words(ProcessHandle process) {
        try {
            var line = Files.readAllBytes(Path.of("/proc", Long.toString(process.pid()), "cmdline"));
            return List.of(new String(line, StandardCharsets.UTF_8).split("\0", -1));
        } catch (IOException gone) {
            return List.of();
        }
    }

    /** Gives processes time to end by themselves, as they do once their parent is dead, then kills what is left. */
    static int end(List<ProcessHandle> processes, Duration patience) {
        if (!awaitEnd(processes, patience)) {
            processes.stream().filter(ProcessHandle::isAlive).forEach(ProcessHandle::destroyForcibly);
            awaitEnd(processes, patience);
        }
        return processes.size();
    }

    static boolean awaitEnd(List<ProcessHandle> processes, Duration patience) {
        long deadline = System.nanoTime() + patience.toNanos();
        while (processes.stream().anyMatch(ProcessHandle::isAlive)) {
            if (System.nanoTime() > deadline || !Pause.of(POLL)) {
                return false;
            }
        }
        return true;
    }
}
