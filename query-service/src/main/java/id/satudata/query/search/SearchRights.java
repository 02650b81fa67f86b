package id.satudata.query.search;

import id.satudata.access.Access;
import id.satudata.kernel.access.Field;
import id.satudata.kernel.access.RegionScope;
import id.satudata.kernel.region.RegionCode;
import id.satudata.kernel.region.Regions;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What somebody may ask the index: in their own regions, and by nothing and in no
 * order that would tell what the answer does not show.
 */
record SearchRights(Access access) {

    static SearchRights of(Access access) {
        return new SearchRights(access);
    }

    /** The question as far as the asker's regions go. */
    Question question(Question sent) {
        Question asked = sent.in(Order.of(access.visible()));
        requireVisible(asked.text(), CitizenQuery.isNik(asked.text()) ? Field.NIK : Field.NAME);
        requireVisible(asked.bornFrom(), Field.BIRTH_DATE);
        requireVisible(asked.bornTo(), Field.BIRTH_DATE);
        requireVisible(asked.sex(), Field.SEX);
        requireVisible(asked.status(), Field.STATUS);
        RegionScope own = access.caller().regions();
        if (asked.region().equals(RegionCode.NATION) && !access.covers(RegionCode.NATION)) {
            access.allow();
            return asked.within(underCurrentCodes(own));
        }
        access.requireRegion(asked.region());
        return asked;
    }

    /** The index knows no others. */
    private static RegionScope underCurrentCodes(RegionScope scope) {
        return new RegionScope(scope.regions().stream()
                .map(code -> Regions.load().recodedTo(code).orElse(code))
                .collect(Collectors.toUnmodifiableSet()));
    }

    /** Whoever finds somebody by a field has learnt the field. */
    private void requireVisible(@Nullable Object asked, Field field) {
        if (asked != null) {
            access.requireVisible(field);
        }
    }
}
