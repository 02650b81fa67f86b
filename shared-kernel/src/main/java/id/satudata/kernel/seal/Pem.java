package id.satudata.kernel.seal;

import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;

/** Texts of the form of RFC 7468: any number of parts, each with a label around base64. */
final class Pem {
    private static final Pattern PART =
            Pattern.compile("-----BEGIN ([A-Z ]+)-----([A-Za-z0-9+/=\\s]+)-----END \\1-----");
    private static final int LINE = 64;
    private static final byte[] LINE_END = {'\n'};

    private Pem() {}

    /** The parts of that label. */
    static List<byte[]> parts(String text, String label) {
        return PART.matcher(text)
                .results()
                .filter(part -> part.group(1).equals(label))
                .map(part -> Base64.getMimeDecoder().decode(part.group(2)))
                .toList();
    }

    static String write(String label, byte[] der) {
        return "-----BEGIN %s-----\n%s\n-----END %s-----\n"
                .formatted(label, Base64.getMimeEncoder(LINE, LINE_END).encodeToString(der), label);
    }
}
