package id.satudata.faults.malformed;

import java.util.List;

/**
 * Bytes to be written to a connection.
 *
 * @param parts written one after the other, with a pause between them
 * @param pauseMillis before each part but the first
 */
record RawRequest(int port, List<byte[]> parts, int pauseMillis) {

    RawRequest {
        parts = List.copyOf(parts);
    }

    byte[] bytes() {
        int length = parts.stream().mapToInt(part -> part.length).sum();
        byte[] all = new byte[length];
        int at = 0;
        for (byte[] part : parts) {
            System.arraycopy(part, 0, all, at, part.length);
            at += part.length;
        }
        return all;
    }
}
