package id.satudata.command.recording;

import java.util.HexFormat;

/** Keyed hash of a value that must not be stored in clear, as hexadecimal digits. */
public record Fingerprint(String hex) {

    static Fingerprint of(byte[] hash) {
        return new Fingerprint(HexFormat.of().formatHex(hash));
    }

    byte[] bytes() {
        return HexFormat.of().parseHex(hex);
    }
}
