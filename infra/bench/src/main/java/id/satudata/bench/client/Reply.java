package id.satudata.bench.client;

import java.nio.charset.StandardCharsets;

/** An answer, read to its end. */
public record Reply(int status, byte[] body) {

    private static final String POSITION = "\"position\":";

    public boolean isCreated() {
        return status == 201;
    }

    public boolean isOk() {
        return status == 200;
    }

    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    /** The place in the log that a receipt tells. */
    public long position() {
        String text = text();
        int start = text.indexOf(POSITION) + POSITION.length();
        int end = start;
        while (Character.isDigit(text.charAt(end))) {
            end++;
        }
        return Long.parseLong(text, start, end, 10);
    }
}
