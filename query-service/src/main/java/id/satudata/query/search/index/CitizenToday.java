package id.satudata.query.search.index;

import id.satudata.kernel.region.RegionCode;
import id.satudata.query.record.Person;
import id.satudata.query.record.Status;
import id.satudata.query.search.name.IndonesianName;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a record says of a citizen on the day of indexing.
 *
 * @param village of residence, or the last one, under its current code; null where no such village can be told
 * @param nikTerm the NIK as the index holds it; null while none has been assigned
 */
record CitizenToday(
        UUID citizenId,
        Person person,
        IndonesianName name,
        @Nullable String nikTerm,
        @Nullable RegionCode village,
        Status status) {}
