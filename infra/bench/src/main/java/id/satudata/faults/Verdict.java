package id.satudata.faults;

import java.util.List;

/**
 * How the platform stood it.
 *
 * @param figures what was done and seen, such as "kills: 100" or "acknowledged lost: 0"
 * @param broken promises that were broken, one sentence each; none when all is well
 */
public record Verdict(List<Figure> figures, List<String> broken) {

    public record Figure(String what, String value) {}

    public boolean isWell() {
        return broken.isEmpty();
    }
}
