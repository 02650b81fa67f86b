package id.satudata.embedded;

/** An engine that a test may take away and bring back, on the same address and with the same data. */
public interface TestServer {
    /** Takes the engine away until {@link #start()}. */
    void stop();

    /** Brings the engine back; does nothing when it runs. */
    void start();
}
