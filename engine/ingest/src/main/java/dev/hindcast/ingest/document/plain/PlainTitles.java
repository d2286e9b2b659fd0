package dev.hindcast.ingest.document.plain;

import dev.hindcast.ingest.document.Block;
import dev.hindcast.ingest.document.markup.LineCursor;
import dev.hindcast.ingest.time.TimeScanner;
import dev.hindcast.ingest.time.WrittenTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells which lines of plain text are headings. */
final class PlainTitles {
    private static final Pattern UNDERLINE = Pattern.compile("^\\s*([=\\-~^*#_])\\1{2,}\\s*$");
    /** "=== Monday 14 May ===" */
    private static final Pattern FRAMED =
            Pattern.compile("^([=*#~_-])\\1{1,9}\\s(?<text>[^=*#~].{0,80}[^=*#~\\s-])\\s\\1{2,10}$");

    private static final Pattern ENDS_SENTENCE = Pattern.compile(".*[.,;!]$");
    private static final Pattern NUMBER = Pattern.compile("^(?:\\d{1,2}|[IVX]{1,5})[.)]\\s+");
    /** "3.1 Narrative", which may stand right below the line under "3 What happened". */
    private static final Pattern PART_OF_SECTION = Pattern.compile("\\d{1,2}\\.\\d{1,2}\\.?\\s+\\p{Lu}");

    /** "1431 SHIFT SUPERVISOR INFORMED" is a row of a log, "2031 REVIEW" none. */
    private static final Pattern ROW_IN_CAPITALS =
            Pattern.compile("\\s*(?:[01]\\d|2[0-3])[0-5]\\d\\s+\\p{L}+(?: \\S+){2}");

    private static final Pattern TIME = Pattern.compile("\\d{1,2}[:.]\\d{2}|\\d{4}-\\d{2}");
    private static final Pattern NO_WORDS = Pattern.compile("(?:[A-Z][a-z]{2,8}day)?[\\s,.]*");
    /** "Post-mortem: nothing could be ordered" is a title, other words before a colon are a label. */
    private static final Pattern LABELLED = Pattern.compile("[^:]{1,40}:\\s.*");

    private static final Pattern KIND_OF_TEXT = Pattern.compile(
            "(?i)(?:(?:incident |outage )?post-?\\s?mortem|(?:incident|outage) (?:report|review)|rca|root cause analysis|retrospective):\\s.*");
    /** A sign or two may stand before the first word. */
    private static final Pattern BEGINS_TITLE =
            Pattern.compile("(?:\\d{1,2}(?:\\.\\d{1,2})*\\.?\\s+|[^\\p{L}\\p{N}\\s\"'(]{1,3}\\s*)?\\p{Lu}");
    /** An address, a name behind a dash, a mark of a mail. */
    private static final Pattern NO_TITLE = Pattern.compile("://|@|^--|\\s\\|\\s");
    /** What labels name that are no titles. */
    private static final Pattern FIELD = Pattern.compile(
            "(?i)[^:]{0,25}\\b(?:date|day|time|when|start|started|end|ended|begin|until|duration|zone|severity|priority|"
                    + "status|state|author|authors|owner|by|from|to|cc|subject|impact|services?|team|version|number|ticket|type|category|"
                    + "kind|level|updated|modified|created|published|posted|reported|detected|resolved|id|product|location|link|url|channel|"
                    + "note|held|datum|beginn|ende|dauer|status|autor|auteur|heure|d\u00e9but|fin)\\s*:");

    /** Begins a row of a log, below the last of which a line is drawn. */
    private static final Pattern ROW = Pattern.compile("[\\[(]?(?:[01]?\\d|2[0-3])[:.h]?[0-5]\\d(?![\\d.:]).*");

    /** What stands beside the headings of a page that was copied out of a wiki. */
    private static final String EDIT = " [edit]";

    private static final int SHORTEST_TITLE = 8;
    private static final int LONGEST = 120;
    private static final int ALONE_WORDS = 8;
    private static final int LONGEST_DAY = 40;
    private static final int MOST_WORDS = 10;
    private static final int LABEL_WORDS = 7;
    private static final int ENTRIES_WORDS = 2;

    private PlainTitles() {}

    /**
     * A heading.
     *
     * @param level 1 is the highest
     * @param text without what makes it one
     * @param lines how many lines it takes
     */
    record Title(int level, String text, int lines) {}

    /**
     * Returns the heading that begins with the next line, which is not blank, if one does.
     *
     * @param first whether it may be the title of the whole
     * @param moments whether times that stand alone head what happened then
     */
    static Optional<Title> at(LineCursor cursor, boolean first, boolean moments) {
        String text = cursor.peek().strip();
        String next = cursor.peek(1);
        boolean alone = cursor.peek(-1).isBlank();
        if (text.length() > LONGEST || UNDERLINE.matcher(text).matches()) {
            return Optional.empty();
        }
        if (UNDERLINE.matcher(next).matches()
                && next.strip().length() * 2 >= text.length()
                && !(ROW.matcher(text).matches()
                        && ROW.matcher(cursor.peek(-1).strip()).matches())) {
            return Optional.of(new Title(next.strip().charAt(0) == '=' ? 1 : 2, text, 2));
        }
        Matcher framed = FRAMED.matcher(text);
        if (framed.matches()) {
            return Optional.of(new Title(2, framed.group("text"), 1));
        }
        if (text.endsWith(EDIT)) {
            return Optional.of(new Title(2, text.substring(0, text.length() - EDIT.length()), 1));
        }
        String bare = NUMBER.matcher(text).replaceFirst("");
        if (alone && isCapitals(bare)) {
            return Optional.of(new Title(first ? 1 : 2, withoutColon(bare), 1));
        }
        if (isLabel(text) && (alone || next.isBlank())) {
            return Optional.of(new Title(Block.Heading.LABEL, withoutColon(text), 1));
        }
        if (alone && headsEntries(text, next)) {
            return Optional.of(new Title(Block.Heading.BY_SHAPE, text, 1));
        }
        boolean within = UNDERLINE.matcher(cursor.peek(-1)).matches()
                && PART_OF_SECTION.matcher(text).lookingAt();
        if ((alone || within) && next.isBlank() && standsAbove(cursor, text)) {
            return Optional.of(new Title(first ? 1 : Block.Heading.BY_SHAPE, bare, 1));
        }
        if (moments && isMoment(cursor, 0)) {
            return Optional.of(new Title(Block.Heading.MOMENT, text, 1));
        }
        boolean title = first && next.isBlank() && words(text) <= MOST_WORDS + 5 && isTitle(text);
        return title ? Optional.of(new Title(1, text, 1)) : Optional.empty();
    }

    /** Returns whether the line is one of a log: a time of day and what was then. */
    static boolean isRow(String text) {
        return ROW.matcher(text.strip()).matches();
    }

    static boolean isUnderline(String text) {
        return UNDERLINE.matcher(text).matches();
    }

    private static boolean isCapitals(String text) {
        boolean capitals = text.chars().noneMatch(Character::isLowerCase)
                && text.chars().filter(Character::isUpperCase).count() >= 4;
        return capitals
                && words(text) <= MOST_WORDS
                && !ENDS_SENTENCE.matcher(text).matches()
                && !TIME.matcher(text).find()
                && !ROW_IN_CAPITALS.matcher(text).lookingAt()
                && (text.indexOf(':') < 0 || text.endsWith(":"));
    }

    /** A word or two above lines that begin with figures or with a day: "Timeline". */
    private static boolean headsEntries(String text, String next) {
        return words(text) <= ENTRIES_WORDS
                && Character.isUpperCase(text.charAt(0))
                && text.chars().noneMatch(Character::isDigit)
                && !ENDS_SENTENCE.matcher(text).matches()
                && text.indexOf(':') < 0
                && !next.isBlank()
                && (Character.isDigit(next.strip().charAt(0)) || isDay(next.strip()));
    }

    /** A number before words that stand alone is that of a section, if no number stands before what is above or below. */
    static boolean isNumbered(LineCursor cursor) {
        String text = cursor.peek().strip();
        return NUMBER.matcher(text).lookingAt()
                && cursor.peek(-1).isBlank()
                && cursor.peek(1).isBlank()
                && !NUMBER.matcher(cursor.peek(-2).strip()).lookingAt()
                && !NUMBER.matcher(cursor.peek(2).strip()).lookingAt()
                && standsAbove(cursor, text);
    }

    /** A few words by themselves that are no sentence, with text further on, are what a page shows as a heading. */
    private static boolean standsAbove(LineCursor cursor, String text) {
        return words(text) <= ALONE_WORDS
                && BEGINS_TITLE.matcher(text).lookingAt()
                && isTitle(NUMBER.matcher(text).replaceFirst(""))
                && !LABELLED.matcher(text).matches()
                && !TIME.matcher(text).find()
                && !NO_TITLE.matcher(text).find()
                && !cursor.peek(2).isBlank();
    }

    /** A label with nothing after it heads what follows. */
    private static boolean isLabel(String text) {
        return text.endsWith(":")
                && Character.isUpperCase(text.charAt(0))
                && words(text) <= LABEL_WORDS
                && !TIME.matcher(text).find();
    }

    /** A time of day, perhaps with its date and zone, and nothing else. */
    static boolean isMoment(LineCursor cursor, int ahead) {
        String text = cursor.peek(ahead).strip();
        if (text.isEmpty()
                || !cursor.peek(ahead - 1).isBlank()
                || !cursor.peek(ahead + 1).isBlank()) {
            return false;
        }
        List<WrittenTime> times = text.length() > LONGEST_DAY ? List.of() : TimeScanner.scan(text);
        return times.size() == 1
                && times.get(0).time().isPresent()
                && (text.substring(0, times.get(0).start())
                                + text.substring(times.get(0).end()))
                        .isBlank();
    }

    /** The day above a notice is not its title. */
    static boolean isDay(String text) {
        List<WrittenTime> times = text.length() > LONGEST_DAY ? List.of() : TimeScanner.scan(text);
        return times.size() == 1
                && times.get(0).time().isEmpty()
                && NO_WORDS.matcher(text.substring(0, times.get(0).start())
                                + text.substring(times.get(0).end()))
                        .matches();
    }

    private static boolean isTitle(String text) {
        return !isDay(text)
                && !ENDS_SENTENCE.matcher(text).matches()
                && !PlainBlocks.isItem(text)
                && (!LABELLED.matcher(text).matches()
                        || KIND_OF_TEXT.matcher(text).matches()
                        || !FIELD.matcher(text).lookingAt() && text.indexOf(": ") < text.length() - SHORTEST_TITLE);
    }

    private static String withoutColon(String text) {
        return text.endsWith(":") ? text.substring(0, text.length() - 1).strip() : text;
    }

    private static int words(String text) {
        return text.split("\\s+").length;
    }
}
