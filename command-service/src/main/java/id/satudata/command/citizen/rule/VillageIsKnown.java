package id.satudata.command.citizen.rule;

import id.satudata.command.decision.Requirement;
import id.satudata.kernel.region.Level;
import id.satudata.kernel.region.RegionCode;
import id.satudata.kernel.region.Regions;

/** A kelurahan or desa of some edition: what is retired today was right in its day. */
public record VillageIsKnown(String field, String village, Regions regions) implements Requirement {
    @Override
    public boolean isBroken() {
        return RegionCode.parse(village)
                .filter(code -> code.level() == Level.VILLAGE)
                .flatMap(regions::find)
                .isEmpty();
    }
}
