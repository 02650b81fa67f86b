package id.satudata.command.rights.rule;

import id.satudata.command.decision.Dossier;
import id.satudata.command.decision.Requirement;
import id.satudata.kernel.rights.RightsAnswered;
import java.util.Optional;
import java.util.UUID;

/** The event that an answer names stands in a file about whoever asked. */
public record WorkIsAboutWhoeverAsked(RightsAnswered answer, Optional<Dossier> worked) implements Requirement {
    @Override
    public boolean isBroken() {
        return answer.doneBy() != null
                && worked.filter(dossier -> isAbout(dossier, answer.citizenId()))
                        .isEmpty();
    }

    private static boolean isAbout(Dossier dossier, UUID citizenId) {
        return dossier.id().equals(citizenId)
                || dossier.facts().all().stream()
                        .anyMatch(fact -> fact.subjects().contains(citizenId));
    }

    @Override
    public String field() {
        return "doneBy";
    }
}
