package id.satudata.command.citizen;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/**
 * The numbers that the law of civil registration sets, as {@code civil-registration.properties} has them with their
 * sources. Ages are in full years.
 *
 * @param birthReportDays within which a birth is to be reported
 * @param deathReportDays within which a death is to be reported
 * @param moveAnnouncementDays up to which a move may lie ahead
 * @param marriageAge from which one may marry
 * @param youngestMother from which a mother is plausible
 * @param oldestMother up to which a mother is plausible
 * @param earliestBirthYear from which a birth date is plausible
 */
public record CivilLaw(
        int birthReportDays,
        int deathReportDays,
        int moveAnnouncementDays,
        int marriageAge,
        int youngestMother,
        int oldestMother,
        int earliestBirthYear) {

    private static final String SOURCE = "civil-registration.properties";
    private static final CivilLaw IN_FORCE = of(load());

    public static CivilLaw inForce() {
        return IN_FORCE;
    }

    static CivilLaw of(Properties law) {
        return new CivilLaw(
                number(law, "birth.report-within-days"),
                number(law, "death.report-within-days"),
                number(law, "move.announce-days-ahead"),
                number(law, "marriage.age"),
                number(law, "mother.youngest"),
                number(law, "mother.oldest"),
                number(law, "birth.earliest-year"));
    }

    private static int number(Properties law, String key) {
        String value = law.getProperty(key);
        if (value == null) {
            throw new IllegalStateException(SOURCE + " does not say " + key);
        }
        return Integer.parseInt(value);
    }

    private static Properties load() {
        try (InputStream source = CivilLaw.class.getResourceAsStream(SOURCE)) {
            if (source == null) {
                throw new IllegalStateException(SOURCE + " is missing");
            }
            Properties law = new Properties();
            law.load(source);
            return law;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
