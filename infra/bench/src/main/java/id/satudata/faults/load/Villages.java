package id.satudata.faults.load;

import id.satudata.kernel.region.Level;
import id.satudata.kernel.region.Region;
import id.satudata.kernel.region.RegionCode;
import id.satudata.kernel.region.Regions;
import java.util.List;
import java.util.stream.IntStream;

/** Some villages of one province, spread over its regencies. */
final class Villages {
    private static final RegionCode PROVINCE = RegionCode.of("33");
    private static final int EVERY = 250;
    private static final List<String> CODES = some();

    private Villages() {}

    static List<String> codes() {
        return CODES;
    }

    private static List<String> some() {
        Regions regions = Regions.load();
        List<String> all = regions.within(PROVINCE, Level.VILLAGE, regions.current())
                .map(Region::code)
                .map(RegionCode::value)
                .toList();
        return IntStream.range(0, all.size() / EVERY)
                .mapToObj(number -> all.get(number * EVERY))
                .toList();
    }
}
