package id.satudata.query.verification;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.satudata.query.search.index.SearchKey;
import java.nio.ByteBuffer;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * What is compared. Of a name its letters and digits count, in their order; case, accents, blanks and punctuation do
 * not. Titles and abbreviations are letters like any others: {@code H. Ahmad} is not {@code Ahmad}.
 *
 * @param nik 16 digits
 * @param letters of the name; empty where it has none
 */
record Identity(String nik, String letters, LocalDate birthDate) {

    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{Nd}]+");

    static Identity of(String nik, String name, LocalDate birthDate) {
        String plain = NO_LETTER
                .matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
                .replaceAll("");
        return new Identity(nik, plain.toLowerCase(Locale.ROOT), birthDate);
    }

    /** Half of the hash, 16 bytes, in the one type of PostgreSQL that has just this size. */
    UUID proof(SearchKey key) {
        byte[] hash = key.identityHash(
                String.join("\n", nik, birthDate.toString(), letters).getBytes(UTF_8));
        ByteBuffer half = ByteBuffer.wrap(hash);
        return new UUID(half.getLong(), half.getLong());
    }

    /** An identity in a log would be a disclosure. */
    @Override
    public String toString() {
        return "Identity[…]";
    }
}
