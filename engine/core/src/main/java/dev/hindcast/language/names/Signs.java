package dev.hindcast.language.names;

/** Signs of East Asian scripts and of Cyrillic. Asked of every line, so without streams. */
final class Signs {
    private Signs() {}

    /** Returns whether a text has a sign of those scripts. */
    static boolean areEastAsian(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= '\u3041' && (isHan(text.charAt(i)) || isHangul(text.charAt(i)))) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether a text has a letter of Cyrillic. */
    static boolean areCyrillic(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (SlavicForms.isCyrillic(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether that is a sign of Chinese, or the mark that repeats one. */
    static boolean isHan(char c) {
        return c >= '\u4e00' && c <= '\u9fff' || c == '々' || c >= '\u3400' && c <= '\u4dbf';
    }

    /** Returns whether that is a syllable of Korean. */
    static boolean isHangul(char c) {
        return c >= '가' && c <= '힣';
    }

    /** Returns whether that is a sign of Japanese syllables. */
    static boolean isKana(char c) {
        return c >= '\u3041' && c <= '\u30ff' && c != '・';
    }

    /** Returns whether that is a sign of the syllables for foreign words. */
    static boolean isKatakana(char c) {
        return c >= '\u30a1' && c <= '\u30ff' && c != '・';
    }

    /** Returns whether a text has Japanese syllables. */
    static boolean haveKana(String text) {
        return text.chars().anyMatch(c -> isKana((char) c));
    }

    /** Returns where the run of Chinese signs ends that begins there. */
    static int hanEnd(String text, int from) {
        int end = from;
        while (end < text.length() && isHan(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Returns where the run of Korean syllables ends that begins there. */
    static int hangulEnd(String text, int from) {
        int end = from;
        while (end < text.length() && isHangul(text.charAt(end))) {
            end++;
        }
        return end;
    }
}
