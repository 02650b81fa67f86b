package id.satudata.faults.malformed;

import id.satudata.faults.inspection.Api;
import java.io.IOException;
import java.nio.file.Path;

/** Bytes that a service still needs after its garbage was collected. */
record Heap(Api service, long process) {

    long used() throws IOException, InterruptedException {
        String command = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        new ProcessBuilder(command, Long.toString(process), "GC.run")
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectErrorStream(true)
                .start()
                .waitFor();
        return service.text("/actuator/prometheus")
                .lines()
                .filter(line -> line.startsWith("jvm_memory_used_bytes{") && line.contains("area=\"heap\""))
                .mapToLong(line -> (long) Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .sum();
    }
}
