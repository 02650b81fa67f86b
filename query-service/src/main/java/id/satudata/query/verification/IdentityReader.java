package id.satudata.query.verification;

import id.satudata.query.api.Allowed;
import id.satudata.query.api.Problem;
import id.satudata.query.api.QueryParameter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes an identity of what was sent, or a problem that names the field. */
final class IdentityReader {

    private static final int LONGEST_NAME = 200;
    private static final List<String> FIELDS = List.of("nik", "name", "birthDate");
    private static final Pattern NIK = Pattern.compile("[0-9]{16}");
    private static final Allowed DIGITS = new Allowed("nik", "");
    private static final Allowed NAME = new Allowed("name", Integer.toString(LONGEST_NAME));

    private IdentityReader() {}

    static Identity read(VerificationBody body) {
        refuseUnknown(body.unknown());
        QueryParameter nik = new QueryParameter("nik", body.nik());
        QueryParameter name = new QueryParameter("name", body.name());
        QueryParameter birthDate = new QueryParameter("birthDate", body.birthDate());
        Identity identity = Identity.of(
                nik.as(IdentityReader::nik, DIGITS).orElseThrow(() -> nik.refused(DIGITS)),
                name.as(IdentityReader::name, NAME).orElseThrow(() -> name.refused(NAME)),
                birthDate.day().orElseThrow(() -> birthDate.refused(Allowed.DAY)));
        if (identity.letters().isEmpty()) {
            throw name.refused(NAME);
        }
        return identity;
    }

    private static void refuseUnknown(@Nullable Map<String, Object> unknown) {
        if (unknown != null && !unknown.isEmpty()) {
            throw Problem.unknownParameter(unknown.keySet().iterator().next(), Allowed.someOf(FIELDS));
        }
    }

    private static Optional<String> nik(String text) {
        return Optional.of(text).filter(digits -> NIK.matcher(digits).matches());
    }

    private static Optional<String> name(String text) {
        return Optional.of(text).filter(name -> name.codePointCount(0, name.length()) <= LONGEST_NAME);
    }
}
