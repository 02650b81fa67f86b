package id.satudata.kernel.access;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** All that decides about access: the policy and the register of purposes. */
public final class AccessRules {
    private static final List<String> TABLES = List.of(Policy.TABLE, Purposes.TABLE);

    private AccessRules() {}

    /** SHA-256 over the files of both tables, as hexadecimal digits: another one means that other rules hold. */
    public static String fingerprint() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String table : TABLES) {
                digest.update(Table.bytes(table));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every JDK has SHA-256", missing);
        }
    }
}
