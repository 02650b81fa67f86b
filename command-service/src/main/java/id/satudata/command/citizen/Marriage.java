package id.satudata.command.citizen;

import id.satudata.kernel.citizen.MarriageRegistered;
import java.time.LocalDate;
import java.util.UUID;

/** A marriage as one of the spouses has it. */
public record Marriage(UUID marriageId, UUID spouseId, LocalDate marriedOn) {

    static Marriage of(MarriageRegistered fact) {
        return new Marriage(fact.marriageId(), fact.spouseId(), fact.marriedOn());
    }
}
