package id.satudata.command.citizen;

import id.satudata.command.decision.Context;
import id.satudata.command.decision.World;
import id.satudata.kernel.region.LegalZone;
import id.satudata.kernel.region.RegionCode;
import java.time.LocalDate;

/** Which day it is where a fact happens. */
public final class LegalDay {

    private LegalDay() {}

    /** The day in a village; where no edition has it, the day in the east, where every day begins. */
    public static LocalDate in(String village, World world, Context context) {
        LegalZone zone = RegionCode.parse(village)
                .filter(code -> world.regions().find(code).isPresent())
                .map(LegalZone::of)
                .orElse(LegalZone.WIT);
        return context.today(zone.id());
    }

    /** The day where a citizen lives. */
    public static LocalDate of(Citizen citizen, World world, Context context) {
        LocalDate easternmost = context.today(LegalZone.WIT.id());
        return citizen.residenceOn(easternmost)
                .village()
                .map(village -> in(village, world, context))
                .orElse(easternmost);
    }
}
