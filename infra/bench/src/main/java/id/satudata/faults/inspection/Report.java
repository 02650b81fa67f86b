package id.satudata.faults.inspection;

import id.satudata.faults.Verdict;
import id.satudata.faults.Verdict.Figure;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Collects what a run sees, figure by figure and promise by promise. */
public final class Report {

    private final List<Figure> figures = new ArrayList<>();
    private final List<String> broken = new ArrayList<>();

    public void figure(String what, long number) {
        figure(what, String.format(Locale.ROOT, "%,d", number));
    }

    public void figure(String what, String value) {
        figures.add(new Figure(what, value));
    }

    /** @param promise what was promised and does not hold, as a sentence */
    public void broken(String promise) {
        broken.add(promise);
    }

    public void broken(List<String> promises) {
        broken.addAll(promises);
    }

    /** A number of things of which there must be none: told as a figure, and as a broken promise when there are some. */
    public void none(String what, long number) {
        figure(what, number);
        if (number != 0) {
            broken("%s: %d".formatted(what, number));
        }
    }

    public Verdict verdict() {
        return new Verdict(List.copyOf(figures), List.copyOf(broken));
    }
}
