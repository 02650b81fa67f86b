package id.satudata.command.api;

/** What senders may use as idempotency keys. */
final class IdempotencyKeys {
    private static final int LONGEST = 255;

    private IdempotencyKeys() {}

    static boolean isValid(String key) {
        return !key.isBlank()
                && key.length() <= LONGEST
                && key.codePoints().noneMatch(Character::isISOControl)
                // Half a surrogate pair is no character and cannot be stored.
                && key.codePoints().noneMatch(one -> Character.getType(one) == Character.SURROGATE);
    }
}
