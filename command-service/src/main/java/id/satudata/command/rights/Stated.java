package id.satudata.command.rights;

import org.jspecify.annotations.Nullable;

/** What somebody has written, or nothing where that is blank. */
final class Stated {

    private Stated() {}

    static @Nullable String text(@Nullable String sent) {
        return sent == null || sent.isBlank() ? null : sent.strip();
    }
}
