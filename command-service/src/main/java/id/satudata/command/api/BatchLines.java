package id.satudata.command.api;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Reads lines from a stream without ever holding more than one of them; what is too long of a line is passed over. */
final class BatchLines {
    static final int LONGEST = 64 * 1024;

    private final InputStream stream;
    private final byte[] buffer = new byte[LONGEST];
    private int read;
    private int next;

    BatchLines(InputStream stream) {
        this.stream = stream;
    }

    /**
     * One line.
     *
     * @param bytes without the line's end; empty where the line is too long
     */
    record Line(byte[] bytes, boolean isTooLong) {

        boolean isBlank() {
            if (isTooLong) {
                return false;
            }
            for (byte one : bytes) {
                if (one != ' ' && one != '\t' && one != '\r') {
                    return false;
                }
            }
            return true;
        }
    }

    /** Null at the end. */
    @Nullable Line next() throws IOException {
        byte[] line = new byte[512];
        int length = 0;
        boolean started = false;
        while (fill()) {
            started = true;
            int end = endOfLine();
            int taken = end - next;
            if (length <= LONGEST) {
                line = append(line, length, taken);
            }
            length += taken;
            boolean complete = end < read;
            next = complete ? end + 1 : end;
            if (complete) {
                break;
            }
        }
        if (!started) {
            return null;
        }
        return length > LONGEST ? new Line(new byte[0], true) : new Line(Arrays.copyOf(line, length), false);
    }

    private boolean fill() throws IOException {
        if (next < read) {
            return true;
        }
        next = 0;
        read = stream.read(buffer);
        return read > 0;
    }

    private int endOfLine() {
        int end = next;
        while (end < read && buffer[end] != '\n') {
            end++;
        }
        return end;
    }

    private byte[] append(byte[] line, int length, int taken) {
        byte[] target = length + taken > line.length ? Arrays.copyOf(line, (length + taken) * 2) : line;
        System.arraycopy(buffer, next, target, length, taken);
        return target;
    }
}
