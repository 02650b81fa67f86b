package id.satudata.query.cube;

import id.satudata.kernel.citizen.Sex;
import id.satudata.kernel.family.FamilyRelation;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A row of the ledger, in the codes the tables keep. */
record Entry(
        LocalDate validOn,
        LocalDate knownOn,
        LocalDate birth,
        int sex,
        int delta,
        int block,
        int place,
        @Nullable Integer counterpart,
        int cause,
        int familyRole) {

    static Entry of(Cell cell, int delta, Places places) {
        Contribution contribution = cell.contribution();
        int place = places.of(contribution.village());
        return new Entry(
                contribution.validOn(),
                cell.knownOn(),
                contribution.birth(),
                code(contribution.sex()),
                delta,
                Blocks.load().of(place),
                place,
                places.ofNullable(contribution.counterpart()),
                contribution.cause().code(),
                code(contribution.role()));
    }

    /** ISO/IEC 5218. */
    private static int code(Sex sex) {
        return sex == Sex.MALE ? 1 : 2;
    }

    private static int code(@Nullable FamilyRelation role) {
        return role == null ? 0 : role.ordinal() + 1;
    }
}
