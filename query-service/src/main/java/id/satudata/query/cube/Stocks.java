package id.satudata.query.cube;

import id.satudata.kernel.region.Level;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** Stocks of some regions on any day, from closings where there can be any. */
final class Stocks {

    private final JdbcClient jdbc;
    private final Area area;
    private final Level level;
    private final Collection<String> regions;
    private final Collection<Dimension> by;
    private final boolean fromClosings;

    Stocks(JdbcClient jdbc, Area area, Level level, Collection<String> regions, Collection<Dimension> by) {
        this.jdbc = jdbc;
        this.area = area;
        this.level = level;
        this.regions = regions;
        this.by = by;
        this.fromClosings =
                ClosedStock.answers(area, level, by) && ClosedLedger.of(jdbc).isLabelled();
    }

    static Stocks ofWhole(JdbcClient jdbc, Area area, Collection<Dimension> by) {
        return new Stocks(jdbc, area, area.code().level(), List.of(area.code().value()), by);
    }

    List<Figure> on(Slice slice) {
        StatementSpec question = fromClosings ? closed(slice) : jdbc.sql(new EntryStock(area, level, by).sql());
        AgeWindow ages = AgeWindow.of(slice.ages(), slice.asOf());
        return question.param("edition", area.editionNumber())
                .param("area", area.code().value())
                .param("regions", regions.toArray(String[]::new))
                .param("asOf", slice.asOf())
                .param("knownOn", slice.knownOn())
                .param("after", ages.after())
                .param("upTo", ages.upTo())
                .query((row, number) -> PopulationFigures.figure(row, by))
                .list();
    }

    private StatementSpec closed(Slice slice) {
        List<AgeWindow> windows = AgeWindow.of(slice.ages(), slice.asOf(), by);
        boolean planned = slice.asOf().isAfter(slice.knownOn());
        return jdbc.sql(ClosedStock.of(area, level, by, planned).sql(windows.size()))
                .param("until", planned ? slice.knownOn() : slice.asOf())
                .param("ages", windows.stream().map(AgeWindow::age).toArray(Integer[]::new))
                .param("afters", days(windows, AgeWindow::after))
                .param("upTos", days(windows, AgeWindow::upTo));
    }

    private static String[] days(List<AgeWindow> windows, Function<AgeWindow, LocalDate> day) {
        return windows.stream().map(window -> day.apply(window).toString()).toArray(String[]::new);
    }
}
