package id.satudata.command.citizen.rule;

import id.satudata.command.decision.Expectation;
import id.satudata.command.decision.Law;
import id.satudata.kernel.citizen.Nik;
import id.satudata.kernel.region.Regions;

/** Area codes are retired; one that no edition knows is rather a slip of the pen. */
@Law("UU 24/2013 art. 13")
public record NikAreaIsKnown(Nik nik, Regions regions) implements Expectation {
    @Override
    public boolean isBroken() {
        return !regions.isKnownArea(nik.area());
    }

    @Override
    public String field() {
        return "nik";
    }
}
