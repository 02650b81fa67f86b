package id.satudata.command.erasure.rule;

import id.satudata.command.decision.Law;
import id.satudata.command.decision.Requirement;
import id.satudata.kernel.privacy.Category;

/** What figures rest on, once nobody can be told by it, is kept for statistics. */
@Law("UU 27/2022 art. 15 (1) e")
public record FiguresKeepTheirGround(String field, Category category) implements Requirement {
    @Override
    public boolean isBroken() {
        return category == Category.STATISTICS;
    }
}
