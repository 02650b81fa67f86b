package id.satudata.command.erasure.rule;

import id.satudata.command.decision.Law;
import id.satudata.command.decision.Requirement;
import id.satudata.command.erasure.ErasureLaw;
import id.satudata.kernel.privacy.Category;
import id.satudata.kernel.privacy.ErasureGround;

/** The State keeps what the civil register knows, unless it should never have known it. */
@Law("UU 23/2006 art. 79 jo. UU 24/2013; UU 27/2022 art. 15 (1) c, 50 (1) c")
public record RegistrationsAreKept(String field, Category category, ErasureGround ground) implements Requirement {
    @Override
    public boolean isBroken() {
        return category == Category.IDENTITY && !ErasureLaw.isErasable(category, ground);
    }
}
