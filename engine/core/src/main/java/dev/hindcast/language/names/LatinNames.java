package dev.hindcast.language.names;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names that their own language's way of writing tells: Vietnamese, Turkish and Greek. */
public final class LatinNames {
    private static final String SYLLABLE = "\\p{Lu}\\p{Ll}{1,6}";
    /** Nguyễn Văn An, Văn An: a surname or the middle name that men or women have, with its marks. */
    private static final Pattern VIETNAMESE = Pattern.compile(
            "(?<![\\p{L}\\p{N}_/.-])(?!Hồ Chí Minh)(?:(?:Nguyễn|Trần|Phạm|Huỳnh|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Phan|Vũ|Võ|Lê|Đinh|Trịnh|Hoàng)(?: "
                    + SYLLABLE + "){1,3}|(?:Văn|Thị|Đức|Hữu) " + SYLLABLE + "(?: " + SYLLABLE
                    + ")?|(?<=(?<!\\p{L})(?:anh|chị|ông|bà) )" + SYLLABLE + ")(?![\\p{L}\\p{N}_/-])");
    /** Nurcan Hanım, Kerem Bey. */
    private static final Pattern TURKISH = Pattern.compile(
            "(?<![\\p{L}\\p{N}_/.-])\\p{Lu}[\\p{L}]{2,20}(?= (?:Bey|Hanım|Bey'\\p{L}+|Hanım'\\p{L}+)(?!\\p{L}))");
    /** Surnames of Greece, in the cases they have. */
    private static final Pattern GREEK = Pattern.compile(
            "(?<![\\p{L}\\p{N}_/.-])(?:\\p{Lu}\\p{L}{1,14} |\\p{Lu}\\. ?)?\\p{Lu}\\p{Ll}{1,14}(?:όπουλο[ςυ]?|οπούλου|ίδης|ιάδης|άκης|ίδου|ιάδου)(?!\\p{L})");

    private LatinNames() {}

    /** Returns the text with each name replaced; the text itself if it has none. */
    public static String replace(String text, String by) {
        String shown = text;
        boolean marked = false;
        boolean greek = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            marked |= c >= '\u00c0' && c < '\u0370' || c >= '\u1ea0' && c <= '\u1eff';
            greek |= c >= '\u0370' && c < '\u0400';
        }
        if (marked) {
            shown = VIETNAMESE.matcher(shown).replaceAll(Matcher.quoteReplacement(by));
        }
        if (marked || text.contains(" Bey")) {
            shown = TURKISH.matcher(shown).replaceAll(Matcher.quoteReplacement(by));
        }
        return greek ? GREEK.matcher(shown).replaceAll(Matcher.quoteReplacement(by)) : shown;
    }
}
