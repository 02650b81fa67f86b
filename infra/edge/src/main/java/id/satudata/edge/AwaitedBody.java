package id.satudata.edge;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.IOException;
import java.net.SocketTimeoutException;

/** A body that may keep us waiting so long, and the longer the more of it has come. Our own work on it does not count. */
final class AwaitedBody extends ServletInputStream {
    private final ServletInputStream body;
    private final EdgeProperties edge;
    private long bytes;
    private long waited;

    AwaitedBody(ServletInputStream body, EdgeProperties edge) {
        this.body = body;
        this.edge = edge;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    /** @throws SlowSenderException when the sender has kept us waiting for too long */
    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        long began = System.nanoTime();
        int read;
        try {
            read = body.read(into, offset, length);
        } catch (SocketTimeoutException silence) {
            throw new SlowSenderException();
        }
        waited += System.nanoTime() - began;
        bytes += Math.max(read, 0);
        if (read > 0 && waited > edge.allowance(bytes)) {
            throw new SlowSenderException();
        }
        return read;
    }

    @Override
    public boolean isFinished() {
        return body.isFinished();
    }

    @Override
    public boolean isReady() {
        return body.isReady();
    }

    @Override
    public void setReadListener(ReadListener listener) {
        body.setReadListener(listener);
    }

    @Override
    public void close() throws IOException {
        body.close();
    }
}
