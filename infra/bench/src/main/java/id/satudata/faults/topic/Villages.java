package id.satudata.faults.topic;

import id.satudata.kernel.region.Level;
import id.satudata.kernel.region.Region;
import id.satudata.kernel.region.RegionCode;
import id.satudata.kernel.region.Regions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Every village has a twin: the calm live in the first half of the list, the harmed in the second. */
final class Villages {

    private static final Pattern CODE = Pattern.compile("\\b\\d\\d\\.\\d\\d\\.\\d\\d\\.\\d{4}\\b");

    /** Central Java is left to those whose facts come through the log. */
    private static final String OTHERS = "33.";

    private final List<Region> all;
    private final int half;
    private final Map<String, Integer> numberByCode = new HashMap<>();
    private final Map<Integer, Integer> numberByPlace = new HashMap<>();

    Villages() {
        Regions regions = Regions.load();
        all = regions.within(RegionCode.NATION, Level.VILLAGE, regions.current())
                .filter(village -> !village.code().value().startsWith(OTHERS))
                .sorted((one, other) -> one.code().compareTo(other.code()))
                .toList();
        half = all.size() / 2;
        for (int number = 0; number < 2 * half; number++) {
            numberByCode.put(all.get(number).code().value(), number);
            numberByPlace.put(all.get(number).place(), number);
        }
    }

    String code(Side side, long number) {
        return all.get((int) (number % half) + side.ordinal() * half).code().value();
    }

    boolean contains(int place) {
        return numberByPlace.containsKey(place);
    }

    Side side(int place) {
        return number(place) < half ? Side.CALM : Side.HARMED;
    }

    /** The same for a place and its twin; -1 for no place. */
    int neutral(int place) {
        return place == 0 ? -1 : number(place) % half;
    }

    /** The text with each village's code replaced by what it shares with its twin. */
    String neutral(String text) {
        return CODE.matcher(text).replaceAll(code -> "village " + numberByCode.getOrDefault(code.group(), -1) % half);
    }

    private int number(int place) {
        return numberByPlace.getOrDefault(place, -1);
    }
}
