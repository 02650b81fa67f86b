package id.satudata.query.cube;

import id.satudata.kernel.region.Edition;
import id.satudata.kernel.region.Level;
import id.satudata.kernel.region.RegionCode;
import id.satudata.kernel.region.Regions;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Figures of all regions that lie directly in some regions, one question for all of them. Ask inside {@code ReadModel.query}. */
@Component
public class SiblingFigures {

    private static final int MOST_REGIONS = 100_000;

    private final PopulationFigures figures;

    SiblingFigures(PopulationFigures figures) {
        this.figures = figures;
    }

    /**
     * People by sex and single age.
     *
     * @param around codes of the regions one level out
     * @param slice a stock of all ages
     * @param oldest the age that stands for all above too
     */
    public List<SiblingFigure> people(
            JdbcClient jdbc, Edition edition, Level level, Set<String> around, Slice slice, int oldest) {
        if (level.compareTo(Level.REGENCY) <= 0) {
            return around.stream()
                    .map(code -> level == Level.NATION ? RegionCode.NATION.value() : code)
                    .flatMap(code -> RegionCode.parse(code).stream())
                    .flatMap(code -> fromClosings(jdbc, new Area(code, edition), level, slice, oldest))
                    .toList();
        }
        return jdbc.sql(new SiblingQuery(level).people())
                .param("around", around.toArray(String[]::new))
                .param("edition", number(edition))
                .param("asOf", slice.asOf())
                .param("knownOn", slice.knownOn())
                .param("birthdays", birthdays(slice.asOf(), oldest))
                .query((row, number) -> figure(row, oldest))
                .list();
    }

    /**
     * What came to and went from them in each of some steps, one after the other; moves inside a region are neither.
     *
     * @param regions codes of those asked for; all if there are none
     */
    public List<SiblingFlow> flows(
            JdbcClient jdbc,
            Edition edition,
            Level level,
            Set<String> around,
            Collection<String> regions,
            Set<Cause> causes,
            List<KnownPeriod> steps) {
        return jdbc.sql(new SiblingQuery(level).flows(causes, !regions.isEmpty()))
                .param("around", around.toArray(String[]::new))
                .param("edition", number(edition))
                .param("regions", regions.toArray(String[]::new))
                .param("first", steps.getFirst().period().from())
                .param("last", steps.getLast().period().to())
                .param("knownOn", steps.getLast().knownOn())
                .param("firsts", days(steps.stream().map(step -> step.period().from())))
                .param("knowns", days(steps.stream().map(KnownPeriod::knownOn)))
                .query((row, number) -> flow(row))
                .list();
    }

    private Stream<SiblingFigure> fromClosings(JdbcClient jdbc, Area area, Level level, Slice slice, int oldest) {
        List<String> regions = figures.regions(jdbc, area, level, "", MOST_REGIONS);
        List<Dimension> by = List.of(Dimension.SEX, Dimension.AGE);
        String around = level == Level.NATION ? "" : area.code().value();
        return figures.values(jdbc, area, slice, level, regions, by).stream()
                .map(figure -> new SiblingFigure(
                        around,
                        figure.region(),
                        figure.coordinates().getOrDefault(Dimension.SEX, 0),
                        Math.min(oldest, figure.coordinates().getOrDefault(Dimension.AGE, 0)),
                        figure.value()));
    }

    private static int number(Edition edition) {
        return Regions.load().editions().indexOf(edition);
    }

    /** The first birthday of those too young for each age, the highest age first. */
    private static String[] birthdays(LocalDate day, int oldest) {
        return days(IntStream.iterate(oldest, age -> age > 0, age -> age - 1)
                .mapToObj(age -> day.minusYears(age).plusDays(1)));
    }

    private static String[] days(Stream<LocalDate> days) {
        return days.map(LocalDate::toString).toArray(String[]::new);
    }

    private static SiblingFigure figure(ResultSet row, int oldest) throws SQLException {
        return new SiblingFigure(
                row.getString("around"),
                row.getString("region"),
                row.getInt("sex"),
                oldest - row.getInt("birthdays"),
                row.getLong("value"));
    }

    /** Those who left are entered negative. */
    private static SiblingFlow flow(ResultSet row) throws SQLException {
        Cause cause = Cause.of(row.getInt("cause"));
        int sign = cause.isExit() ? -1 : 1;
        return new SiblingFlow(
                row.getString("around"),
                row.getString("region"),
                row.getInt("step") - 1,
                cause,
                sign * row.getLong("value"),
                sign * row.getLong("last"));
    }
}
