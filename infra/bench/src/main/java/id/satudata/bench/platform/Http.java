package id.satudata.bench.platform;

import id.satudata.bench.client.Caller;
import id.satudata.bench.client.Reply;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** A client of one of the services that takes no answer but success. For any number of threads. */
public final class Http implements AutoCloseable {

    private static final Duration ANSWER_WITHIN = Duration.ofMinutes(5);
    private static final int REFUSED_FROM = 300;

    private final String address;
    private final Caller caller;

    /**
     * @param address without a slash at the end
     * @param connections how many requests at once
     */
    public Http(String address, int connections) {
        this.address = address;
        this.caller = new Caller(connections, ANSWER_WITHIN);
    }

    /** The body of the answer. */
    public byte[] get(String path) throws IOException {
        return body(path, caller.get(address + path));
    }

    /** The body of the answer. */
    public byte[] post(String path, String json) throws IOException {
        return body(path, caller.post(address + path, json.getBytes(StandardCharsets.UTF_8), null));
    }

    private static byte[] body(String path, Reply reply) throws Refused {
        if (reply.status() >= REFUSED_FROM) {
            throw new Refused(path, reply.status());
        }
        return reply.body();
    }

    @Override
    public void close() throws IOException {
        caller.close();
    }

    /** An answer other than success. */
    public static final class Refused extends IOException {

        private static final long serialVersionUID = 1L;

        private final int status;

        Refused(String path, int status) {
            super("%s was answered with %d".formatted(path, status));
            this.status = status;
        }

        public int status() {
            return status;
        }
    }
}
