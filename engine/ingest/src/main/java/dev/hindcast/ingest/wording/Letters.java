package dev.hindcast.ingest.wording;

import java.nio.charset.StandardCharsets;

/** Characters in few kinds: each letter without its case, any digit, any blank, the hyphen, all others, and the end. */
final class Letters {
    /** How many kinds there are. */
    static final int KINDS = 32;
    /** Stands behind the last character. */
    static final int END = 0;

    static final int DIGIT = 27;
    static final int BLANK = 28;
    static final int HYPHEN = 29;
    static final int OTHER = 30;

    private static final byte[] ASCII = ascii();

    private Letters() {}

    private static byte[] ascii() {
        byte[] kinds = new byte[128];
        for (char c = 0; c < kinds.length; c++) {
            char lower = Character.toLowerCase(c);
            kinds[c] = (byte)
                    (lower >= 'a' && lower <= 'z'
                            ? lower - 'a' + 1
                            : Character.isDigit(c) ? DIGIT : isBlank(c) ? BLANK : c == '-' ? HYPHEN : OTHER);
        }
        return kinds;
    }

    /** What {@code \s} matches. */
    private static boolean isBlank(char c) {
        return c == ' ' || c >= '\t' && c <= '\r';
    }

    /** Returns the kind of a character, from 1 on. */
    static int kind(char c) {
        return c < ASCII.length ? ASCII[c] : OTHER;
    }

    /** Returns a byte for each character of a text, of which {@link #kindOf} tells the kind: bytes are read faster. */
    static byte[] bytes(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
        if (bytes.length != text.length()) {
            // A pair that is one sign became one byte.
            bytes = new byte[text.length()];
            for (int i = 0; i < bytes.length; i++) {
                bytes[i] = text.charAt(i) < ASCII.length ? (byte) text.charAt(i) : -1;
            }
        }
        return bytes;
    }

    /** Returns the kind of the character that this is the byte of. */
    static int kindOf(byte character) {
        return character >= 0 ? ASCII[character] : OTHER;
    }

    /** Returns whether all characters of a text are of ASCII. */
    static boolean areAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= ASCII.length) {
                return false;
            }
        }
        return true;
    }

    /** Returns the kinds of an escaped character, as a set of bits. */
    static int kindsOfEscaped(char c) {
        return switch (c) {
            case 'd' -> 1 << DIGIT;
            case 's' -> 1 << BLANK;
            case 'w' -> 1 << OTHER | ofWords();
            default -> Character.isLetterOrDigit(c) ? any() : 1 << kind(c);
        };
    }

    /** Returns letters and digits, as a set of bits; those beyond ASCII are not among them. */
    static int ofWords() {
        return (1 << DIGIT + 1) - 2;
    }

    /** Returns every kind but the end, as a set of bits. */
    static int any() {
        return -2;
    }
}
