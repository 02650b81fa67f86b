package id.satudata.faults.malformed;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;

/**
 * What became of a request.
 *
 * @param status of the answer; 0 where the connection ended without any, -1 where nothing came for ten seconds
 * @param answer head and body as they came
 */
record Exchange(int status, String answer) {

    static final int ENDED = 0;
    static final int HUNG = -1;

    private static final int PATIENCE_MILLIS = 10_000;
    private static final int MOST_READ = 1 << 20;

    static Exchange of(RawRequest request) throws IOException, InterruptedException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), request.port())) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            write(request, socket);
            return read(socket.getInputStream());
        }
    }

    /** A server may refuse before everything is written; what it says then is read all the same. */
    private static void write(RawRequest request, Socket socket) throws InterruptedException {
        try {
            OutputStream out = socket.getOutputStream();
            boolean isFirst = true;
            for (byte[] part : request.parts()) {
                if (!isFirst && request.pauseMillis() > 0) {
                    Thread.sleep(request.pauseMillis());
                }
                out.write(part);
                out.flush();
                isFirst = false;
            }
            socket.shutdownOutput(); // whoever waits for more than was sent need not
        } catch (IOException refused) {
            // the answer, if there is one, says why
        }
    }

    private static Exchange read(InputStream in) {
        ByteArrayOutputStream read = new ByteArrayOutputStream();
        try {
            byte[] buffer = new byte[8_192];
            int count = in.read(buffer);
            while (count >= 0 && read.size() < MOST_READ) {
                read.write(buffer, 0, count);
                count = in.read(buffer);
            }
        } catch (SocketTimeoutException hung) {
            return new Exchange(HUNG, read.toString(UTF_8));
        } catch (IOException reset) {
            // what had come before it counts
        }
        return new Exchange(status(read.toString(ISO_8859_1)), read.toString(UTF_8));
    }

    /** A right answer to whoever waits for a position that is in no log. */
    boolean isNotYetVisible() {
        return answer.contains("urn:satudata:problem:not-yet-visible");
    }

    private static int status(String answer) {
        if (!answer.startsWith("HTTP/1.1 ") || answer.length() < 12) {
            return ENDED;
        }
        String interim = "HTTP/1.1 100";
        String last = answer.startsWith(interim) && answer.indexOf("HTTP/1.1 ", interim.length()) > 0
                ? answer.substring(answer.indexOf("HTTP/1.1 ", interim.length()))
                : answer;
        return Integer.parseInt(last.substring(9, 12));
    }
}
