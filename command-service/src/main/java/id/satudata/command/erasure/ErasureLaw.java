package id.satudata.command.erasure;

import id.satudata.kernel.event.PersonalFields;
import id.satudata.kernel.privacy.Category;
import id.satudata.kernel.privacy.ErasureGround;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What may be erased on which ground. UU 27/2022 art. 43 (1) has four; art. 50 (1) takes the first three away where the
 * State has to administer, as it has to keep the civil register (UU 23/2006 art. 79). What was unlawful from the start is
 * kept by no law.
 */
public final class ErasureLaw {

    private ErasureLaw() {}

    /** Everything that a ground lets go. */
    static Set<Category> erasable(ErasureGround ground) {
        return switch (ground) {
            case NO_LONGER_NECESSARY, CONSENT_WITHDRAWN, SUBJECT_REQUEST -> EnumSet.of(Category.CONSENT);
            case UNLAWFUL -> EnumSet.of(Category.IDENTITY, Category.CONSENT);
        };
    }

    public static boolean isErasable(Category category, ErasureGround ground) {
        return erasable(ground).contains(category);
    }

    /** The names of the fields of some categories. */
    public static List<String> fieldsOf(Set<Category> categories) {
        return PersonalFields.categories().entrySet().stream()
                .filter(field -> categories.contains(field.getValue()))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }
}
