package id.satudata.standalone.launch;

import java.util.Locale;

/** How far a part, or the platform, is. */
public enum Phase {
    /** For another part it needs. */
    WAITING,
    STARTING,
    RUNNING,
    /** It ended by itself and is started again. */
    RESTARTING,
    /** It did not come up, or ended too often. */
    FAILED,
    STOPPING,
    STOPPED;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
