package dev.hindcast.rootcause.phrase;

/**
 * Walks through a text from sentence to sentence and from word to word, by hand: a regular expression could be led astray by hostile
 * text. The end of a line ends a sentence, too. Used once; not thread-safe.
 */
final class WordWalk {
    private static final char APOSTROPHE = '\'';
    private static final char TURNED_APOSTROPHE = '’';

    /** As many letters and figures of ASCII, each one of {@value #SIGNS}, give different numbers. */
    private static final int LONGEST_EXACT = 12;

    private static final int SIGNS = 37;
    /** For each sign of ASCII its digit in a word's number, the same for a letter in either case; 0 if it is of no word. */
    private static final byte[] DIGITS = digits();

    private final String text;
    /** The same, as characters of an array are read faster than those of a string. */
    private final char[] signs;

    private int at;
    private boolean inSentence;
    private int sentence;
    private int block;
    private int word;
    private int letters;
    private long code;

    WordWalk(String text) {
        this.text = text;
        this.signs = text.toCharArray();
    }

    private static byte[] digits() {
        byte[] digits = new byte[128];
        for (char c = 0; c < digits.length; c++) {
            digits[c] = (byte) (Character.digit(c, SIGNS - 1) + 1);
        }
        return digits;
    }

    /** Goes on to the next sentence; false if there is none. */
    boolean nextSentence() {
        block += at > 0 && text.charAt(at - 1) == '\n' ? 1 : 0;
        sentence = at;
        inSentence = at < text.length();
        return inSentence;
    }

    /** Goes on to the next word of the sentence; false, and behind the sentence, if it has no more. */
    boolean nextWord() {
        if (!findWord()) {
            return false;
        }
        char[] all = signs;
        int length = all.length;
        int count = 0;
        long number = 0;
        int most = 0;
        int i = at;
        for (; i < length; i++) {
            char c = all[i];
            int digit = digit(c);
            if (digit > 0) {
                number = SIGNS * number + digit;
                most = Math.max(most, digit);
                count++;
            } else if (c != APOSTROPHE && c != TURNED_APOSTROPHE) {
                break;
            }
        }
        at = i;
        letters = count;
        code = most < SIGNS && count <= LONGEST_EXACT ? number : number | Long.MIN_VALUE;
        return true;
    }

    /** Goes on to where the next word of the sentence begins. */
    private boolean findWord() {
        char[] all = signs;
        int length = all.length;
        int i = at;
        boolean in = inSentence;
        while (in && i < length) {
            char c = all[i];
            if (digit(c) > 0) {
                break;
            }
            in = c == ' ' || !endsSentence(c, i);
            i++;
        }
        at = i;
        word = i;
        inSentence = in && i < length;
        return inSentence;
    }

    private static int digit(char c) {
        return c < DIGITS.length ? DIGITS[c] : Character.isLetterOrDigit(c) ? c : 0;
    }

    private boolean endsSentence(char c, int i) {
        return switch (c) {
            case '\n' -> true;
            case '.', '!', '?', ';' -> i + 1 < text.length() && Character.isWhitespace(text.charAt(i + 1));
            default -> false;
        };
    }

    /** Returns the sentence that was walked through, with the mark at its end. */
    String sentence() {
        return text.substring(sentence, at).strip();
    }

    /** Returns how many lines of the text lie above the sentence. */
    int block() {
        return block;
    }

    /** Returns a number of the word, without regard to case; if it is below zero, others may have the same. */
    long code() {
        return code;
    }

    /** Returns whether the word is written so. */
    boolean isWritten(String other) {
        return other.length() == at - word && text.startsWith(other, word);
    }

    /** Returns the word; apostrophes in it are dropped. */
    String word() {
        String written = text.substring(word, at);
        return letters == written.length()
                ? written
                : written.replace(String.valueOf(APOSTROPHE), "").replace(String.valueOf(TURNED_APOSTROPHE), "");
    }
}
