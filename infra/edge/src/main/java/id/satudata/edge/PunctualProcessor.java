package id.satudata.edge;

import java.io.IOException;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import org.apache.coyote.Adapter;
import org.apache.coyote.Constants;
import org.apache.coyote.http11.AbstractHttp11Protocol;
import org.apache.coyote.http11.Http11Processor;
import org.apache.tomcat.util.net.NioChannel;
import org.apache.tomcat.util.net.SocketWrapperBase;
import org.jspecify.annotations.Nullable;

/** One request after the other, on one connection after the other, and since when the present one keeps us waiting. */
final class PunctualProcessor extends Http11Processor {
    private Awaited awaited = Awaited.NOTHING;
    private long requestStart;
    private long since;

    PunctualProcessor(AbstractHttp11Protocol<?> protocol, Adapter adapter) {
        super(protocol, adapter);
    }

    private enum Awaited {
        NOTHING,
        HEADERS,
        /** What is left of a body that has been answered already. */
        REST
    }

    /** To be asked every now and then, by one thread. */
    boolean isLate(long now, Duration patience) {
        Awaited next = awaited();
        long start = getRequest().getStartTimeNanos(); // tells requests apart
        if (next != awaited || start != requestStart) {
            awaited = next;
            requestStart = start;
            since = now;
        }
        return next != Awaited.NOTHING && now - since > patience.toNanos();
    }

    private Awaited awaited() {
        if (getRequest().getRequestProcessor().getStage() == Constants.STAGE_ENDINPUT) {
            return Awaited.REST;
        }
        SocketWrapperBase<?> connection = getSocketWrapper();
        // Kept for a connection that no thread works for: it has begun a request and not finished its headers.
        boolean isKept = connection != null && connection.getCurrentProcessor() == this;
        return isKept && !isAsync() && !isUpgrade() ? Awaited.HEADERS : Awaited.NOTHING;
    }

    /** As if the sender had: whichever thread has to do with the connection ends it in its own time. */
    void hangUp() {
        SocketChannel channel = channel();
        if (channel != null) {
            try {
                channel.shutdownInput();
            } catch (IOException ended) {
                // That is what was wanted.
            }
        }
    }

    /** None where the connection has ended since. */
    private @Nullable SocketChannel channel() {
        SocketWrapperBase<?> connection = getSocketWrapper();
        return connection != null && connection.getSocket() instanceof NioChannel open ? open.getIOChannel() : null;
    }
}
