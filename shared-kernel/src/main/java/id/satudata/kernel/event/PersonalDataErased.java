package id.satudata.kernel.event;

import id.satudata.kernel.privacy.Category;
import id.satudata.kernel.privacy.ErasureGround;
import id.satudata.kernel.privacy.Subject;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Personal data about a citizen was erased (UU 27/2022 art. 43): whatever of those categories was recorded before this can
 * no longer be read by anybody.
 */
@EventType("citizen.data-erased.v1")
public record PersonalDataErased(@Subject UUID citizenId, List<Category> categories, ErasureGround ground)
        implements Event {
    public PersonalDataErased {
        categories = List.copyOf(categories);
    }

    @Override
    public Set<UUID> subjects() {
        return Set.of(citizenId);
    }

    /** Whether nobody can tell any more who the citizen is. */
    public boolean endsIdentity() {
        return categories.contains(Category.IDENTITY);
    }
}
