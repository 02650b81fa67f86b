package id.satudata.standalone.launch;

import java.time.Duration;

/** A wait that an interrupt may cut short. */
public final class Pause {
    private Pause() {}

    /** Whether the whole time passed; the interrupt stays set otherwise. */
    public static boolean of(Duration time) {
        try {
            Thread.sleep(time);
            return true;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
