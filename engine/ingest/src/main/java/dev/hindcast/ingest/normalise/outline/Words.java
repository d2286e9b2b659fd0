package dev.hindcast.ingest.normalise.outline;

import dev.hindcast.ingest.wording.Remembered;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The form in which headings and labels are compared. */
public final class Words {
    /** "四、改进措施" */
    private static final String NUMERALS = "一二三四五六七八九十";

    private static final Pattern EMOJI_CODE = Pattern.compile(":[a-z0-9_+-]{2,40}:");
    private static final Pattern PARENTHESES = Pattern.compile("[(\\[][^()\\[\\]]{0,120}[)\\]]");
    private static final Pattern NUMBERING = Pattern.compile("^(?:(?:\\d{1,2}|[" + NUMERALS + "]{1,3}) )+(?=\\p{L})");

    /** No label and no heading that matters is longer, in characters. */
    private static final int LONGEST = 300;

    private static final String MARKED = "äöüßæøå";
    private static final List<String> DIGRAPHS = List.of("ae", "oe", "ue", "ss", "ae", "oe", "aa");
    private static final Pattern MARK = Pattern.compile("[\\u0300-\\u0308\\u030a-\\u0328]");

    private static final Remembered<String> KNOWN = Remembered.of(Words::plain);

    private Words() {}

    /** Returns the text in lower case, its words parted by one space, without emoji, punctuation, parentheses and numbering. */
    public static String of(String text) {
        return KNOWN.get(text);
    }

    /** Returns letters with marks as those write them whose keyboard or program has none: {@code Störung} as {@code Stoerung}. */
    public static String withDigraphs(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (char c : text.toCharArray()) {
            int digraph = MARKED.indexOf(c);
            plain.append(digraph < 0 ? String.valueOf(c) : DIGRAPHS.get(digraph));
        }
        return plain.toString();
    }

    /** Returns letters without their marks: {@code clôturé} as {@code cloture}. */
    public static String withoutMarks(String text) {
        String barred = text.replace('ł', 'l')
                .replace('Ł', 'L')
                .replace('ø', 'o')
                .replace('Ø', 'O')
                .replace('đ', 'd');
        return MARK.matcher(Normalizer.normalize(barred, Normalizer.Form.NFD)).replaceAll("");
    }

    private static String plain(String text) {
        String label = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        String plain =
                label.indexOf(':') < 0 ? label : EMOJI_CODE.matcher(label).replaceAll(" ");
        boolean opens = plain.indexOf('(') >= 0 || plain.indexOf('[') >= 0;
        plain = words(opens ? PARENTHESES.matcher(plain).replaceAll(" ") : plain);
        boolean numbered = !plain.isEmpty() && (plain.charAt(0) <= '9' || NUMERALS.indexOf(plain.charAt(0)) >= 0);
        return numbered ? NUMBERING.matcher(plain).replaceAll("") : plain;
    }

    /** Letters and figures alone, in lower case; a capital after a small letter begins a word, an apostrophe parts none. */
    private static String words(String text) {
        StringBuilder words = new StringBuilder(text.length());
        boolean parted = false;
        int before = ' ';
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            if (c == '\'' || c == '’') {
                continue;
            }
            boolean word = isWord(c);
            parted |= !word || before >= 'a' && before <= 'z' && c >= 'A' && c <= 'Z';
            if (word) {
                words.append(parted && !words.isEmpty() ? " " : "").appendCodePoint(c);
                parted = false;
            }
            before = c;
        }
        return words.toString().toLowerCase(Locale.ROOT);
    }

    private static boolean isWord(int c) {
        int type = Character.getType(c);
        return Character.isLetter(c)
                || type == Character.DECIMAL_DIGIT_NUMBER
                || type == Character.LETTER_NUMBER
                || type == Character.OTHER_NUMBER;
    }
}
