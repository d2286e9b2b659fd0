package dev.hindcast.ingest.encoding;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;

/**
 * Guesses in which encoding a program wrote a text that is no UTF-8: spreadsheets and editors still save in that of the machine they run on. Only what
 * shows itself is named: UTF-16 without its mark, Japanese by its syllables, and the encodings of Western and Central Europe and of Turkish, in which
 * letters beyond ASCII stand alone among others.
 */
public final class OlderEncoding {
    /** So much of a text tells, in bytes. */
    private static final int HEAD = 1 << 16;

    private static final int FEWEST_SYLLABLES = 3;
    /** Of so many letters beyond ASCII at most one stands beside another in a Western text. */
    private static final int ONE_OF = 5;

    /** Letters of Western Europe beyond Latin-1. */
    private static final String WESTERN_LETTERS = "\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u00aa\u00ba\u0192";
    /** What may stand between two letters: blanks, dashes, quotes, dots. */
    private static final String PARTING =
            "\u00a0\u00ad\u00b7\u2010\u2011\u2013\u2014\u2018\u2019\u201c\u201d\u00b4\u2026\u2022\u2122\u00ae";
    /** What MacRoman has where others have letters. */
    private static final String NO_SIGNS =
            "\u2260\u221e\u2264\u2265\u2202\u2211\u220f\u03c0\u222b\u03a9\u221a\u2248\u2206\u25ca\ufb01\ufb02\u0131"
                    + "\u02c6\u02dc\u00af\u02d8\u02d9\u02da\u00b8\u02dd\u02db\u02c7";

    /** In Latin-1 and in MacRoman the Portuguese endings in small and in capital letters; in Latin-1 the German ones. */
    private static final Set<Integer> PAIRS =
            Set.of(0xE7E3, 0xE7F5, 0xC7C3, 0xC7D5, 0x8D8B, 0x8D9B, 0x82CC, 0x82CD, 0xF6DF, 0xFCDF, 0xE4DF);

    private static final Charset JAPANESE = charset("windows-31j");
    private static final Charset MACINTOSH = charset("x-MacRoman");
    private static final Charset WESTERN = charset("windows-1252");

    private OlderEncoding() {}

    /**
     * A text and how it was read.
     *
     * @param text the text
     * @param encoding the name of the encoding
     */
    public record Guess(String text, String encoding) {}

    /** A run-time may lack some; then ASCII refuses what it would have read. */
    private static Charset charset(String name) {
        return Charset.isSupported(name) ? Charset.forName(name) : StandardCharsets.US_ASCII;
    }

    /** Returns the text, absent where the encoding does not show itself. */
    public static Optional<Guess> text(byte[] bytes) {
        Optional<Charset> wide = wide(bytes);
        if (wide.isPresent()) {
            return decoded(bytes, wide.get());
        }
        if (holdsZero(bytes) || holdsUtf8(bytes) || isCut(bytes)) {
            return Optional.empty();
        }
        Optional<Guess> japanese = decoded(bytes, JAPANESE).filter(guess -> isJapanese(guess.text()));
        if (japanese.isPresent()) {
            return japanese;
        }
        if (!isWestern(bytes, ONE_OF)) {
            return eastern(bytes);
        }
        return isMacintosh(bytes) ? decoded(bytes, MACINTOSH).filter(guess -> isSpelt(guess.text())) : european(bytes);
    }

    /** In Turkish and in Central Europe letters beyond ASCII stand side by side more often. */
    private static Optional<Guess> eastern(byte[] bytes) {
        return isWestern(bytes, 2)
                ? EasternEncoding.behind(new String(bytes, WESTERN)).flatMap(name -> decoded(bytes, charset(name)))
                : Optional.empty();
    }

    private static Optional<Guess> european(byte[] bytes) {
        String western = new String(bytes, WESTERN);
        Optional<String> eastern = EasternEncoding.behind(western);
        if (eastern.isPresent()) {
            return decoded(bytes, charset(eastern.get()));
        }
        return decoded(bytes, WESTERN)
                .filter(guess -> isSpelt(guess.text()))
                .or(() -> EasternEncoding.instead().stream()
                        .flatMap(name -> decoded(bytes, charset(name)).stream())
                        .filter(guess -> EasternEncoding.isSpelt(guess.text()))
                        .findFirst());
    }

    private static Optional<Guess> decoded(byte[] bytes, Charset charset) {
        try {
            String text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return Optional.of(new Guess(text, charset.name()));
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** Most of what stands in tables is ASCII, of which each character has a zero beside it. */
    private static Optional<Charset> wide(byte[] bytes) {
        int length = Math.min(bytes.length, HEAD);
        int even = 0;
        int odd = 0;
        for (int i = 0; i < length; i++) {
            even += bytes[i] == 0 && i % 2 == 0 ? 1 : 0;
            odd += bytes[i] == 0 && i % 2 == 1 ? 1 : 0;
        }
        int most = Math.max(even, odd);
        boolean wide = bytes.length % 2 == 0 && most > length / 4 && Math.min(even, odd) * 20 < most;
        return wide
                ? Optional.of(odd > even ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE)
                : Optional.empty();
    }

    private static boolean holdsZero(byte[] bytes) {
        for (byte b : bytes) {
            if (b == 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether a whole letter in UTF-8 stands in it: then it is UTF-8 that was damaged. */
    private static boolean holdsUtf8(byte[] bytes) {
        for (int i = 0; i + 1 < bytes.length; i++) {
            int first = bytes[i] & 0xFF;
            int more = first >= 0xC3 && first < 0xE0 ? 1 : first >= 0xE0 && first < 0xF0 ? 2 : 0;
            int found = 0;
            while (found < more && i + found + 1 < bytes.length && (bytes[i + found + 1] & 0xC0) == 0x80) {
                found++;
            }
            if (more > 0 && found == more && (more == 2 || bytes[i + 1] != (byte) 0x92)) {
                return true;
            }
        }
        return false;
    }

    /** Whether nothing is beyond ASCII but the beginning of a letter in UTF-8 at the end: then it is UTF-8 that was cut off. */
    private static boolean isCut(byte[] bytes) {
        int first = 0;
        while (first < bytes.length && bytes[first] >= 0) {
            first++;
        }
        int last = first;
        while (last < bytes.length && bytes[last] < 0) {
            last++;
        }
        return last == bytes.length && last > first && last - first <= 3 && (bytes[first] & 0xFF) >= 0xC3;
    }

    private static boolean isJapanese(String text) {
        int syllables = 0;
        int half = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            syllables += c >= '\u3041' && c <= '\u30fe' ? 1 : 0;
            half += c >= '\uff61' && c <= '\uff9f' ? 1 : 0;
        }
        return syllables >= FEWEST_SYLLABLES && half < syllables;
    }

    /** Signs within words betray letters of another encoding: "p\u2265atno" is no word of Western Europe. */
    private static boolean isSpelt(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean before = i > 0 && isLetter(text.charAt(i - 1));
            boolean behind = i + 1 < text.length() && isLetter(text.charAt(i + 1));
            boolean within = before && behind && PARTING.indexOf(c) < 0;
            boolean beside = (before || behind) && NO_SIGNS.indexOf(c) >= 0;
            if (c >= 0x80 && !isLetter(c) && (within || beside)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLetter(char c) {
        boolean western = c >= '\u00c0' && c <= '\u00ff' || WESTERN_LETTERS.indexOf(c) >= 0;
        return c < 0x80 ? Character.isLetter(c) : western && Character.isLetter(c);
    }

    private static boolean isWestern(byte[] bytes, int oneOf) {
        int high = 0;
        int joined = 0;
        for (int i = 0; i < bytes.length; i++) {
            boolean here = bytes[i] < 0;
            high += here ? 1 : 0;
            joined += here && i > 0 && bytes[i - 1] < 0 && !isOfOneSyllable(bytes[i - 1], bytes[i]) ? 1 : 0;
            if (bytes[i] >= 0 && bytes[i] < ' ' && "\t\n\r\f\u000b".indexOf(bytes[i]) < 0) {
                return false;
            }
        }
        return joined * oneOf <= high;
    }

    /** Portuguese ends many words with both, as German has its sharp s behind other such letters. */
    private static boolean isOfOneSyllable(byte first, byte second) {
        int pair = (first & 0xFF) << 8 | second & 0xFF;
        return PAIRS.contains(pair);
    }

    /** Old Macintoshes kept most letters with accents where Windows has quotes and dashes. */
    private static boolean isMacintosh(byte[] bytes) {
        int low = 0;
        int upper = 0;
        for (int i = 0; i < bytes.length; i++) {
            int b = bytes[i] & 0xFF;
            boolean inWord = i + 1 < bytes.length && Character.isLetter(bytes[i + 1] & 0x7F) && bytes[i + 1] > 0;
            boolean quote = b >= 0x91 && b <= 0x97 || b == 0x85 || b == 0x82 || b == 0x84;
            low += b >= 0x80 && b < 0xA0 && inWord && !quote ? 1 : 0;
            upper += b >= 0xC0 ? 1 : 0;
        }
        return low > upper;
    }
}
