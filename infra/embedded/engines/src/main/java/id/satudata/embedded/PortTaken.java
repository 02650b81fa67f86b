package id.satudata.embedded;

/** Another program listens on the port that an engine was to use. */
public final class PortTaken extends EngineFailure {
    private static final long serialVersionUID = 1L;

    /** @param property the configuration property that chooses the port, e.g. {@code satudata.kafka.port} */
    public PortTaken(String program, int port, String property) {
        super(
                "%s can't use port %d of 127.0.0.1: another program listens there. End that program, or set %s to a free port."
                        .formatted(program, port, property));
    }
}
