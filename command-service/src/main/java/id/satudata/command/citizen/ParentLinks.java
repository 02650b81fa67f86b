package id.satudata.command.citizen;

import id.satudata.kernel.citizen.BirthRegistered;
import id.satudata.kernel.event.Correction;
import java.util.List;

/** A birth names a registered parent by NIK and by id. As ids cannot be corrected, neither can the NIK beside one. */
final class ParentLinks {

    private ParentLinks() {}

    static List<String> correctableFields(BirthRegistered birth) {
        return Correction.correctableFields(BirthRegistered.class).stream()
                .filter(field -> birth.motherId() == null || !field.equals("motherNik"))
                .filter(field -> birth.fatherId() == null || !field.equals("fatherNik"))
                .toList();
    }
}
