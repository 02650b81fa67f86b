package id.satudata.query.search.index;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.satudata.kernel.citizen.Sex;
import id.satudata.query.record.Status;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A citizen as the index knows them, as of a day. Only the id stands for someone whom the record no longer (or not yet)
 * registers, or who has been erased: the document stays, because a deleted one would forget its version and let an older one in.
 *
 * @param name as registered, for display
 * @param nameTokens its words as written, in lower case
 * @param nameKeys what spelling variants of its words have in common
 * @param namePrefixes the beginnings of its words
 * @param nameLength how many words it has, titles left out
 * @param nik the NIK hashed under a secret; never the NIK itself
 * @param village code of the village of residence, or of the last one for whoever is abroad or dead
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CitizenDocument(
        UUID citizenId,
        @Nullable String name,
        @Nullable Set<String> nameTokens,
        @Nullable Set<String> nameKeys,
        @Nullable Set<String> namePrefixes,
        @Nullable Integer nameLength,
        @Nullable String nik,
        @Nullable Sex sex,
        @Nullable LocalDate birthDate,
        @Nullable String village,
        @Nullable String district,
        @Nullable String regency,
        @Nullable String province,
        @Nullable Status status) {

    static CitizenDocument unregistered(UUID citizenId) {
        return new CitizenDocument(
                citizenId, null, null, null, null, null, null, null, null, null, null, null, null, null);
    }

    /** A person in a log would be a disclosure. */
    @Override
    public String toString() {
        return "CitizenDocument[" + citizenId + "]";
    }
}
