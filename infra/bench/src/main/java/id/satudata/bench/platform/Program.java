package id.satudata.bench.platform;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A program of a contender, asked and answering line by line. It has to end at the end of its input, which comes when it
 * is closed and when we die.
 */
public final class Program implements AutoCloseable {

    private static final long ORDERLY_SECONDS = 10;

    private final String name;
    private final Path log;
    private final Process process;
    private final PrintWriter questions;
    private final BufferedReader answers;

    private Program(String name, Path log, Process process) {
        this.name = name;
        this.log = log;
        this.process = process;
        this.questions = new PrintWriter(process.outputWriter(), true);
        this.answers = process.inputReader();
    }

    /**
     * Starts it.
     *
     * @param folder its working folder
     * @param log takes whatever it prints besides answers
     * @param environment on top of ours; passwords belong there, since everybody can read a command line
     */
    public static Program start(
            String name, Path folder, Path log, Map<String, String> environment, List<String> command)
            throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectError(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(environment);
        return new Program(name, log, builder.start());
    }

    /** The next line it prints. */
    public String answer() throws IOException {
        String answer = answers.readLine();
        if (answer == null) {
            throw new IOException("%s ended; its log is %s".formatted(name, log));
        }
        return answer;
    }

    public String ask(String question) throws IOException {
        questions.println(question);
        return answer();
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    @Override
    public void close() {
        questions.close();
        try {
            if (!process.waitFor(ORDERLY_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException hurried) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
