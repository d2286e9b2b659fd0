package dev.hindcast.language.names;

import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Telephone numbers, which lead to a person: behind a word for the telephone, with the code of a country, or grouped as a
 * country writes them. Figures that are anything else, such as times, versions, addresses, tickets and amounts, stay.
 */
public final class PhoneNumbers {
    private static final String WORDS =
            "tel|tél|telefon|teléfono|telefono|telefone|téléphone|telephone|phone|ph|fon|mobile|mobil|móvil|cell|handy|cellulare|celular|tlf|puh|gsm|fax|call|whatsapp|sms"
                    + "|тел|телефон|моб|τηλ|τηλέφωνο|電話|電話番号|携帯|电话|手机|전화|연락처|휴대폰";
    private static final String EXTENSIONS =
            "ext\\.|ext:|extension|durchwahl|dw\\.|poste|interno|ramal|anexo|toestel|wewn\\.|доб\\.|内線|内线|分机|내선";
    private static final String NUMBER = "no|nr|number|nummer";
    private static final String FIGURES = "\\+?\\(?\\d[\\d().\u00a0 /-]{4,20}\\d";
    /** Tel. 05361 555-0178. */
    private static final Pattern NAMED = Pattern.compile("(?iu)(?<![\\p{L}\\p{N}_-])(?:" + WORDS + ")\\.?(?: ?(?:"
            + NUMBER + ")\\.?)?[:：=\u00a0 ]{1,3}(" + FIGURES + ")(?![\\w/-])");
    /** ext. 4471, extension 4471, Durchwahl 4471; not "ext. 4" of a file system. */
    private static final Pattern EXTENSION =
            Pattern.compile("(?iu)(?<![\\p{L}\\p{N}_.-])(?:" + EXTENSIONS + ")[:： ]{0,2}(\\d{3,6})(?![\\w-])");
    /** With the code of the country: +31 10 555 0184. */
    private static final Pattern COUNTRY = Pattern.compile(
            "(?<![\\w+.:=/-])\\+[1-9]\\d{0,2}(?:[ .\u00a0-]?\\(?\\d{1,5}\\)?){2,5}(?![\\w:/%-]|\\.\\d)");
    /** (415) 555-0171, 415-555-0171, 1-800-555-0117, 010-5555-0134, 090-1234-5678. */
    private static final Pattern HYPHENS = Pattern.compile("(?<![\\w+.:=/#-])(?:"
            + "(?:1[- ])?\\(\\d{3}\\) ?\\d{3}-\\d{4}"
            + "|(?:1-)?[2-9]\\d{2}-\\d{3}-\\d{4}"
            + "|[2-9]\\d{2}\\.\\d{3}\\.\\d{4}"
            + "|0\\d{1,3}-\\d{3,4}-\\d{4}"
            + "|\\(\\d{2}\\) 9?\\d{4}-\\d{4}"
            + ")(?![\\w:/-]|\\.\\d)");
    /** 02 40 55 50 19: five pairs that begin with 0, where nothing but blanks parts them. */
    private static final Pattern PAIRS =
            Pattern.compile("(?<![\\w+.:/-]|\\d )0[1-9](?:[ \u00a0]\\d{2}){4}(?![\\w:%/-]|[ \u00a0]\\d|\\.\\d)");
    /** Words of telephones that are of programs and messages as well. */
    private static final Pattern WEAK = Pattern.compile("(?i)(?:sms|call|mobile?|cell|handy|ph|fon|whatsapp)\\b");

    private static final Pattern VERSION = Pattern.compile("\\d{1,3}(?:\\.\\d{1,3}){1,2}");
    /** Fewest figures of a number that has a word before it. */
    private static final int FEWEST = 6;
    /** Fewest of a country's code with its number. */
    private static final int FEWEST_OF_COUNTRY = 8;

    private static final Set<String> BEFORE_FIGURES = Stream.of((WORDS + "|" + EXTENSIONS + "|" + NUMBER).split("\\|"))
            .map(word -> word.replaceAll("\\P{L}", ""))
            .collect(Collectors.toUnmodifiableSet());
    private static final int LONGEST_WORD =
            BEFORE_FIGURES.stream().mapToInt(String::length).max().orElseThrow();
    /** Stops, colons, blanks, brackets and a plus between the word and the first figure. */
    private static final int MOST_BETWEEN = 7;

    private PhoneNumbers() {}

    /** Returns the text with each number replaced; the text itself if it has none. */
    public static String replace(String text, String by) {
        if (!mayHold(text)) {
            return text;
        }
        String shown = PAIRS.matcher(text).replaceAll(match -> isCounted(match.group()) ? kept(match) : quoted(by));
        shown = HYPHENS.matcher(shown).replaceAll(quoted(by));
        shown = COUNTRY.matcher(shown).replaceAll(match -> ofCountry(match, by));
        shown = NAMED.matcher(shown).replaceAll(match -> isNumber(match) ? behindWord(match, by) : kept(match));
        return EXTENSION.matcher(shown).replaceAll(match -> behindWord(match, by));
    }

    private static String quoted(String text) {
        return Matcher.quoteReplacement(text);
    }

    private static String kept(MatchResult match) {
        return quoted(match.group());
    }

    private static String behindWord(MatchResult match, String by) {
        return quoted(match.group().substring(0, match.start(1) - match.start()) + by);
    }

    /** "+10 000 000" is an amount; a bracket that was opened before the number is none of it. */
    private static String ofCountry(MatchResult match, String by) {
        boolean amount = match.group().endsWith(" 000") || !isLong(match.group(), FEWEST_OF_COUNTRY);
        boolean closes = match.group().endsWith(")") && match.group().indexOf('(') < 0;
        return amount ? kept(match) : quoted(closes ? by + ")" : by);
    }

    /** "01 02 03 04 05" are counted. */
    private static boolean isCounted(String pairs) {
        String[] each = pairs.split("[ \u00a0]");
        for (int i = 1; i < each.length; i++) {
            if (Integer.parseInt(each[i]) != Integer.parseInt(each[i - 1]) + 1) {
                return false;
            }
        }
        return true;
    }

    /** A version, a day or a count is none; behind a word that means other things as well it must be written as a number of a telephone. */
    private static boolean isNumber(MatchResult match) {
        String number = match.group(1);
        String before = match.group().substring(0, match.start(1) - match.start());
        boolean surely = !WEAK.matcher(before).lookingAt()
                || before.matches("(?s).*[:：=.].*")
                || "+0(".indexOf(number.charAt(0)) >= 0;
        return surely
                && isLong(number, FEWEST)
                && !isMoment(number)
                && !VERSION.matcher(number).matches();
    }

    /** Whether a figure has beside it what a number has; most are of times, dates and amounts, which the expressions need not see. */
    private static boolean mayHold(String text) {
        boolean within = false;
        for (int i = 0; i < text.length(); i++) {
            boolean begins = !within && isFigure(text, i);
            if (begins
                    && (isOfCountry(text, i) || isPair(text, i) || isBehindWord(text, i) || isBeforeHyphen(text, i))) {
                return true;
            }
            within = begins || within && isFigure(text, i);
        }
        return false;
    }

    private static boolean isFigure(String text, int at) {
        return at >= 0 && at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    private static boolean isOfCountry(String text, int from) {
        return from > 0 && text.charAt(from - 1) == '+';
    }

    /** 02 40. */
    private static boolean isPair(String text, int from) {
        return text.charAt(from) == '0'
                && isFigure(text, from + 1)
                && from + 2 < text.length()
                && " \u00a0".indexOf(text.charAt(from + 2)) >= 0
                && isFigure(text, from + 3);
    }

    /** 555-0171: three figures or four, then four; no date is written so. */
    private static boolean isBeforeHyphen(String text, int from) {
        int end = from;
        while (isFigure(text, end)) {
            end++;
        }
        return end - from >= 3
                && end < text.length()
                && (text.charAt(end) == '-' || text.charAt(end) == '.')
                && isFigure(text, end + 1)
                && isFigure(text, end + 2)
                && isFigure(text, end + 3)
                && isFigure(text, end + 4);
    }

    /** Tel. (0), no.: 4, Durchwahl4. */
    private static boolean isBehindWord(String text, int from) {
        int end = from;
        while (end > 0 && end > from - MOST_BETWEEN && ": (+.：=\u00a0".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        int start = end;
        while (start > 0 && start > end - LONGEST_WORD && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return start < end && BEFORE_FIGURES.contains(text.substring(start, end).toLowerCase(Locale.ROOT));
    }

    private static boolean isLong(String number, int figures) {
        return number.chars().filter(Character::isDigit).count() >= figures;
    }

    /** "Call 2031-05-14 10:05": a day. */
    private static boolean isMoment(String number) {
        return number.matches(
                "(?:19|20)\\d\\d[-./](?:0[1-9]|1[0-2])[-./]\\d\\d.*|\\d\\d?[-./]\\d\\d?[-./](?:19|20)\\d\\d.*|\\d+\\.\\d+\\.\\d+\\.\\d+");
    }
}
