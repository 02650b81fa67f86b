package id.satudata.query.search.name;

import java.util.Set;

/** Words around a name that are no part of it: academic, religious, professional and noble. */
final class Titles {

    private static final Set<String> BEFORE = words(
            "h hj kh hjh hhj prof dr dra drs drg drh ir apt ns ust ustadz ustad ustadzah tgk tn ny nn bpk sdr sdri alm almh");
    private static final Set<String> DEGREES = words("""
            sh se ss sp spd spdi spdsd sag sip sipem ssi ssos skom sked skep sfarm skm skh skg sgz spsi shi shum ssn spt
            spi sthi sei sst st stp str trkom amd amdkeb amdkep amk ama apd mm mt mh ma msi mpd mpdi mkn mhum mkom mkes mag
            map msc mak msn mtr mkep mba mphil phd llm lc bsc ba be ce cpa ak apt spog spa span spb spjp""");
    /** May also be a name or an initial, so it stays findable but is not asked for. */
    private static final Set<String> HONORIFICS = words("rr rd rm raden roro rara bin binti bt bte");

    private Titles() {}

    /** A degree behind the name: {@code S.Pd.} or, after a comma, {@code SH}; otherwise it may be a name. */
    static boolean isDegree(String word, boolean afterComma) {
        return (afterComma || isDotted(word)) && DEGREES.contains(word.replace(".", ""));
    }

    /** A title of several initials: {@code K.H.} */
    static boolean isInitials(String word) {
        return isDotted(word) && BEFORE.contains(word.replace(".", ""));
    }

    private static boolean isDotted(String word) {
        int stop = word.indexOf('.');
        return stop >= 0 && stop < word.length() - 1;
    }

    /** A title before the name: {@code H}, {@code Drs.}; in mid-name only an abbreviation that is no initial. */
    static boolean isTitle(Part part, boolean nothingBefore) {
        return BEFORE.contains(part.text())
                && (nothingBefore || part.abbreviated() && part.text().length() > 1);
    }

    static boolean isHonorific(Part part, boolean leading) {
        return HONORIFICS.contains(part.text())
                || leading && part.abbreviated() && part.text().equals("r");
    }

    private static Set<String> words(String spaced) {
        return Set.of(spaced.strip().split("\\s+"));
    }
}
