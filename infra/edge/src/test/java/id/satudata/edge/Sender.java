package id.satudata.edge;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Somebody who sends at a pace of their own, and looks after each bit whether the other side has hung up. */
final class Sender implements AutoCloseable {
    static final int TRICKLE = 1_200;

    private static final Duration PAUSE = Duration.ofMillis(100);
    private static final int LONGEST_SILENCE_MILLIS = 60_000;

    private final Socket socket;

    Sender(int port) throws IOException {
        socket = new Socket("127.0.0.1", port);
        socket.setSoTimeout(LONGEST_SILENCE_MILLIS);
    }

    Sender says(String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
        return this;
    }

    /** Would go on for minutes; how many bytes it sent until the other side had hung up. */
    int tricklesOn() {
        return says("x", TRICKLE);
    }

    /** Sends a text so many times with a pause after each; how many times until the other side had hung up. */
    int says(String text, int times) {
        for (int sent = 0; sent < times; sent++) {
            try {
                says(text);
                Thread.sleep(PAUSE);
            } catch (IOException hungUp) {
                return sent;
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return sent;
            }
        }
        return times;
    }

    /** The answer up to the end of its first line. */
    String status() throws IOException {
        StringBuilder line = new StringBuilder();
        InputStream answer = socket.getInputStream();
        for (int read = answer.read(); read >= 0 && read != '\r'; read = answer.read()) {
            line.append((char) read);
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
