package dev.hindcast.ingest.normalise.outline;

import dev.hindcast.ingest.time.CalendarNames;
import dev.hindcast.ingest.time.TimeScanner;
import dev.hindcast.ingest.time.zone.ZoneNames;
import dev.hindcast.ingest.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The sentences of a text that may stand in a row of a timeline. */
public final class Sentences {
    /** What stands for a name, with which a sentence may begin. */
    private static final String REDACTED = "\\[\\p{Ll}";

    private static final Pattern END = Pattern.compile(
            "(?<=(?:[\\p{Ll}\\p{Lo})%]{2}|\\d)[”\"]?[.!?][”\"]?)\\s+(?=[\\p{Lu}\\p{Lo}]|" + REDACTED + ")");

    /** "4:30 p.m. Sunday" goes on. */
    private static final String BESIDE_CLOCK =
            "(?:" + CalendarNames.WEEKDAY_AS_NAME + "|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\.? \\d"
                    + "|(?:" + ZoneNames.CANDIDATE + ")\\b)";

    /** The words that begin a sentence of an account behind a line without a full stop. */
    private static final List<String> OPENERS =
            List.of("At", "On", "From", "Between", "Around", "Starting", "Beginning");

    private static final Pattern OF_ACCOUNT = Pattern.compile(
            "(?<=[.!?])\\s+(?=[\\p{Lu}\\p{Lo}\"“(]|/\\p{Ll}{3}|" + REDACTED + ")(?!(?<=[ap]\\.m\\.\\s)" + BESIDE_CLOCK
                    + ")|(?<=\\p{L}{4}[.!?])(?<!approx\\.)\\s+(?=\\d+\\s\\p{Ll}{3})"
                    // A line may end without a full stop.
                    + "|(?<=[^\\s,;:])\\s+(?=(?:" + String.join("|", OPENERS)
                    + ")\\s(?:about |around |approximately |roughly )?\\d)");

    /** Who begins a text with a small letter does so with its sentences too; a shortened word ends none. */
    private static final String IN_SMALL_LETTERS =
            "|(?<=(?:\\p{Ll}{2}|\\d\\d|[\\p{Ll})][)!])[.!?])(?<!\\b(?:al|am|approx|ca|cf|dr|eg|ie|mr|no|nr|pm|pp|st|vs|incl|excl|resp|etc|vers?|min|max|sec|hrs|mins|secs|dept|temp|misc|prob)\\.)\\s+(?=\\p{Ll})";

    private static final Pattern END_IN_SMALL_LETTERS = Pattern.compile(END.pattern() + IN_SMALL_LETTERS);

    private static final Pattern OF_SMALL_ACCOUNT = Pattern.compile(OF_ACCOUNT.pattern() + IN_SMALL_LETTERS);

    private static final String FIRST_LETTERS =
            OPENERS.stream().map(word -> word.substring(0, 1)).collect(Collectors.joining());

    private static final String AT_OWN_TIME =
            "(?:at|by|around) (?:about |around |approximately |roughly |~)?(?:\\d{1,2}[:.]\\d\\d|\\d{1,2}\\s?[ap]\\.?m)\\b";
    /** ". By 10:40", " and by 10:40": what follows happened at that time. */
    private static final Pattern OWN_TIME = Pattern.compile("(?i)(?<=[.!?;])\\s+(?=(?:(?:then|finally|later),? )?"
            + AT_OWN_TIME + ")|[,;]?\\s(?:and|but|then)(?: then| finally)?\\s(?=" + AT_OWN_TIME + ")");
    /** What is to come by a time has not happened at it. */
    private static final Wording TO_COME = Wording.of(
            "\\b(?:expect\\w*|should|would|will|hop(?:e|es|ed|ing)|plan(?:s|ned)?|estimat\\w*|promis\\w*|aim\\w*|scheduled|due(?! to\\b)|eta|until|between|from|if)\\b[^.;]*$");
    /** "At 10:02 and at 10:40 it failed": fewer words tell nothing of their own. */
    private static final Pattern TELLS = Pattern.compile("\\S+\\s+\\S+\\s+\\S");
    /** A row that goes on to more times than this is no account of them. */
    private static final int MOST_TIMES = 16;

    private Sentences() {}

    /** Returns the text up to where it goes on to another time, and what it tells at each such time, which begins with it. */
    public static List<String> byTime(String text) {
        List<String> told = new ArrayList<>();
        int from = 0;
        Matcher next = OWN_TIME.matcher(text);
        for (int times = 0; times < MOST_TIMES && next.find(); times++) {
            String before = text.substring(from, next.start());
            if (TELLS.matcher(before).lookingAt() && !TO_COME.isIn(before)) {
                told.add(before);
                from = next.end();
            }
        }
        told.add(text.substring(from));
        return told;
    }

    /** Returns whether a clause that ends with a time tells what is to come by it. */
    public static boolean isToCome(String clause) {
        return TO_COME.isIn(clause);
    }

    /** Returns the sentences of an account, in its order. */
    public static List<String> ofAccount(String text) {
        List<String> sentences = new ArrayList<>();
        Matcher gap = (isInSmallLetters(text) ? OF_SMALL_ACCOUNT : OF_ACCOUNT)
                .matcher(text)
                .useTransparentBounds(true)
                .useAnchoringBounds(false);
        int from = 0;
        for (int at = 1; at < text.length(); at++) {
            if (mayPart(text, at) && gap.region(at, text.length()).lookingAt()) {
                sentences.add(text.substring(from, at));
                from = gap.end();
                at = from;
            }
        }
        sentences.add(text.substring(from));
        return sentences;
    }

    /** Sentences of an account are parted by a blank behind a mark, or before one of the words that open one. */
    private static boolean mayPart(String text, int at) {
        char c = text.charAt(at);
        if (c != ' ' && (c < '\t' || c > '\r')) {
            return false;
        }
        char before = text.charAt(at - 1);
        char behind = at + 1 < text.length() ? text.charAt(at + 1) : '.';
        return before == '.' || before == '!' || before == '?' || behind <= ' ' || FIRST_LETTERS.indexOf(behind) >= 0;
    }

    private static Pattern end(CharSequence text) {
        return isInSmallLetters(text) ? END_IN_SMALL_LETTERS : END;
    }

    private static boolean isInSmallLetters(CharSequence text) {
        boolean self = text.length() > 1 && text.charAt(0) == 'I' && text.charAt(1) == ' ';
        return self || text.length() > 0 && Character.isLowerCase(text.charAt(0));
    }

    /** Returns the first; prose goes on to other things after the sentence that its time belongs to. */
    public static String first(CharSequence text) {
        return end(text).split(text, 2)[0];
    }

    /** Returns how many of them tell a time of day. */
    public static long timed(CharSequence text) {
        return end(text)
                .splitAsStream(text)
                .filter(sentence -> TimeScanner.scan(sentence).stream()
                        .anyMatch(when -> when.time().isPresent()))
                .count();
    }
}
