package id.satudata.query.feed;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.jspecify.annotations.Nullable;

/** Rows in the text format of COPY: columns parted by tabs, rows by line ends, whatever stands for itself escaped. */
public final class CopyText {

    private final StringBuilder text = new StringBuilder();
    private boolean rowIsOpen;

    /** The next column of the row, as PostgreSQL reads its type. */
    public CopyText add(@Nullable Object value) {
        nextColumn();
        if (value == null) {
            text.append("\\N");
        } else if (value instanceof String characters) {
            escaped(characters);
        } else {
            text.append(value);
        }
        return this;
    }

    public CopyText add(long value) {
        nextColumn();
        text.append(value);
        return this;
    }

    void endRow() {
        text.append('\n');
        rowIsOpen = false;
    }

    int length() {
        return text.length();
    }

    /** What has been written, in UTF-8, and begins anew. */
    byte[] take() {
        byte[] bytes = text.toString().getBytes(UTF_8);
        text.setLength(0);
        return bytes;
    }

    private void nextColumn() {
        if (rowIsOpen) {
            text.append('\t');
        }
        rowIsOpen = true;
    }

    private void escaped(String characters) {
        int written = 0;
        for (int i = 0; i < characters.length(); i++) {
            String escape = escape(characters.charAt(i));
            if (escape != null) {
                text.append(characters, written, i).append(escape);
                written = i + 1;
            }
        }
        text.append(characters, written, characters.length());
    }

    private static @Nullable String escape(char character) {
        return switch (character) {
            case '\\' -> "\\\\";
            case '\t' -> "\\t";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            default -> null;
        };
    }
}
