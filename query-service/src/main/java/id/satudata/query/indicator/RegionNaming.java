package id.satudata.query.indicator;

import id.satudata.kernel.region.Edition;
import id.satudata.kernel.region.Level;
import id.satudata.kernel.region.Region;
import id.satudata.kernel.region.RegionCode;
import id.satudata.kernel.region.Regions;
import id.satudata.query.cube.Area;
import id.satudata.query.region.RegionRef;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Names the regions of an answer, also those the edition asked for no longer lists, and the unknown one. */
@Component
class RegionNaming {

    private final Regions regions = Regions.load();
    private final MessageSource messages;

    RegionNaming(MessageSource messages) {
        this.messages = messages;
    }

    RegionRef name(String code, Level level, Edition edition) {
        return RegionCode.parse(code)
                .filter(parsed -> parsed.level() == level)
                .flatMap(parsed -> regions.find(parsed, edition).or(() -> regions.find(parsed)))
                .map(RegionRef::of)
                .orElseGet(() -> new RegionRef(code, unknown(), level));
    }

    RegionRef name(Area area) {
        return name(area.code().value(), area.code().level(), area.edition());
    }

    boolean lists(String code, Level level, Edition edition) {
        return RegionCode.parse(code)
                .filter(parsed -> parsed.level() == level)
                .flatMap(parsed -> regions.find(parsed, edition))
                .map(Region::code)
                .isPresent();
    }

    private String unknown() {
        return messages.getMessage("region.unknown", null, LocaleContextHolder.getLocale());
    }
}
