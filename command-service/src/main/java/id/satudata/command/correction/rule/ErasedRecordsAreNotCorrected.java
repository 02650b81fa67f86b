package id.satudata.command.correction.rule;

import id.satudata.command.decision.Dossier;
import id.satudata.command.decision.Law;
import id.satudata.command.decision.Requirement;

/** What is erased stays so; a fact that never happened can still be revoked. */
@Law("UU 27/2022 art. 43")
public record ErasedRecordsAreNotCorrected(Dossier dossier) implements Requirement {
    @Override
    public boolean isBroken() {
        return dossier.isErased();
    }

    @Override
    public String field() {
        return "eventId";
    }
}
