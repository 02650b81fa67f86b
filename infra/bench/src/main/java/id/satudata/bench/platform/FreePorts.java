package id.satudata.bench.platform;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;

/**
 * Ports of the loopback address that nobody listens on. None is one that the system gives to a connection's own end, so
 * that whatever is stopped finds its port free when it starts again.
 */
public final class FreePorts {

    private static final int LOWEST = 20_000;
    private static final int BEHIND = 32_768;

    private FreePorts() {}

    /** So many different ones. */
    public static List<Integer> find(int count) {
        return Stream.generate(() -> ThreadLocalRandom.current().nextInt(LOWEST, BEHIND))
                .distinct()
                .filter(FreePorts::isFree)
                .limit(count)
                .toList();
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }
}
