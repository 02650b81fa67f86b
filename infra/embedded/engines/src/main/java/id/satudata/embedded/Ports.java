package id.satudata.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

/** TCP ports of the loopback interface. */
public final class Ports {
    // Below the kernel's range for outgoing connections: nobody borrows the port while its engine is down.
    private static final int LOWEST = 20_000;
    private static final int HIGHEST = 32_000;

    private Ports() {}

    /** A port nobody listens on now. */
    public static int free() {
        var random = ThreadLocalRandom.current();
        for (int attempt = 0; attempt < 1_000; attempt++) {
            int port = random.nextInt(LOWEST, HIGHEST);
            if (!isTaken(port)) {
                return port;
            }
        }
        throw new EngineFailure("No free port between %d and %d on 127.0.0.1".formatted(LOWEST, HIGHEST));
    }

    /** Whether another program listens on the port. */
    public static boolean isTaken(int port) {
        try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return !socket.isBound();
        } catch (IOException taken) {
            return true;
        }
    }

    /** @throws PortTaken when another program listens on the port */
    public static void requireFree(String program, int port, String property) {
        if (isTaken(port)) {
            throw new PortTaken(program, port, property);
        }
    }
}
