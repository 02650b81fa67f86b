package id.satudata.bench.measure;

import java.time.Duration;

/**
 * Someone who does the work, ours or a peer.
 *
 * @param work does it for so long
 */
public record Contender(String name, Work work) {

    /** Works for about that long and tells what was done. */
    public interface Work {
        Round run(Duration time) throws Exception;
    }
}
