package dev.hindcast.ingest.normalise.outline;

import dev.hindcast.ingest.document.TextLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A {@code Label: value} line.
 *
 * @param key the label as written, without its colon
 * @param value what follows; empty if nothing does
 * @param line where
 */
public record Label(String key, String value, TextLine line) {
    private static final int MOST_CHARS = 70;
    private static final int MOST_WORDS = 9;
    private static final String WHEN = "when ";
    private static final String PARTING = ": ";
    private static final String PARTS = ":?-";
    private static final String BLANKS = " \t\n\u000b\f\r";
    private static final String EDGES = BLANKS + ":：";
    private static final String LEADERS = EDGES + ".";
    private static final String LINE_ENDS = "\n\r\u0085\u2028\u2029";
    /** Behind two blanks in {@code Vendor ticket: 771  Priority: 1} stands what is said of the first. */
    private static final String NOT_OF_OTHERS =
            "(?<!^[^:]{0,30}\\b(?i:vendor|supplier|provider|hoster|our contact|contract|support (?:case|ticket|level))\\b[^:]{0,30}: .{0,80})";
    /** What parts one field from the next in {@code Start: 10:02 - End: 10:40 | Priority: P2}, {@code Priority: P2. Owner: mail team.}: a full stop behind few words or a bracket, two blanks before a label. */
    private static final Pattern PARTED = Pattern.compile(
            "\\s+[-–—|•·]\\s+|;\\s+|\\t\\s*| {2,}(?=\\p{Lu}[\\p{L}]{1,20}(?: \\p{L}{1,20})?+ ?: )" + NOT_OF_OTHERS
                    + "|\\.(?<=\\)\\.|: ?[^\\s.:]{1,20}(?: [^\\s.:,]{1,20})?\\.)\\s+(?=\\p{Lu}[\\p{L} ]{1,24}:\\s)");

    /** "a) ...", "2. ...", "WP1  ...": an item of a list in plain letters. */
    private static final Pattern ENUMERATED =
            Pattern.compile("\\s*(?:\\(?[a-z]\\)|\\d{1,2}(?:[.)]|(?=\\s{2}))|\\p{Lu}{1,4}-?\\d{1,3}[.:)]?)\\s+(?=\\S)");

    private static final Pattern SHORT_FIELD = Pattern.compile("\\p{Lu}[\\p{L}/&]*+(?: [\\p{L}/&]++){0,4}+ ?: \\S.*");

    /** The pages of hosters write a dash behind the names of their fields: "Affecting Server - KVM-3", "Date - 05/14/2031 10:02". */
    private static final Pattern DASHED =
            Pattern.compile("((?:Affecting (?:Server|System|Service|Product|Other)|Priority|Severity)(?= - \\p{Lu})"
                    + "|(?:(?:Start|End)(?:ing)? )?Date(?= - \\d)|Last Updated?(?= - \\d)) - (.*)");

    /** Returns the labels of a line that is nothing but several of them with their values, else the one it has, if any. */
    public static List<Label> each(TextLine line) {
        if (hasNone(line)) {
            return List.of();
        }
        String text = line.text();
        int first = text.indexOf(PARTING);
        if (first < 0 || text.indexOf(PARTING, first + 1) < 0) {
            return one(line);
        }
        String[] parts = PARTED.split(text);
        List<Label> labels = new ArrayList<>();
        for (String part : parts) {
            if (SHORT_FIELD.matcher(part).matches()) {
                int colon = part.indexOf(':');
                labels.add(new Label(
                        part.substring(0, colon).strip(),
                        part.substring(colon + 1).strip(),
                        line));
            }
        }
        return labels.size() > 1 && labels.size() == parts.length ? labels : one(line);
    }

    /** Most lines have none of the signs that part a label from its value. */
    private static boolean hasNone(TextLine line) {
        return line.isAscii() && !line.hasOneOf(PARTS) && line.lead().isEmpty();
    }

    private static List<Label> one(TextLine line) {
        Optional<Label> label = of(line);
        return label.isPresent() ? List.of(label.get()) : List.of();
    }

    /** Returns the label of the line, absent if it has none. Many ask for it, so that the line keeps it. */
    public static Optional<Label> of(TextLine line) {
        return hasNone(line) ? Optional.empty() : line.made(Label::find);
    }

    private static Optional<Label> find(TextLine line) {
        String lead = line.lead();
        if (isOfForm(lead)) {
            int end = endWithout(LEADERS, lead, lead.length());
            return Optional.of(new Label(
                    lead.substring(0, end), line.text().substring(lead.length()).strip(), line));
        }
        if (!lead.isEmpty() && line.text().startsWith(lead) && isKey(lead)) {
            String rest = line.text().substring(lead.length()).strip();
            boolean colon = lead.endsWith(":") || lead.endsWith("?") || rest.startsWith(":") || rest.isEmpty();
            if (colon) {
                return Optional.of(new Label(trim(lead), trim(rest), line));
            }
        }
        Optional<Label> question = question(line);
        return question.isPresent() ? question : beforeColon(line);
    }

    /** What a form keeps apart by dots or by blanks has these for the end of its label. */
    private static boolean isOfForm(String lead) {
        return lead.endsWith("  ") || lead.contains("..") || lead.contains(". .");
    }

    /** Forms ask: "When was it noticed? 10:05 UTC". */
    private static Optional<Label> question(TextLine line) {
        String text = line.text();
        int end = text.regionMatches(true, 0, WHEN, 0, WHEN.length()) ? text.indexOf('?') : -1;
        return end > 0 && end <= MOST_CHARS && isKey(text.substring(0, end))
                ? Optional.of(new Label(
                        text.substring(0, end), text.substring(end + 1).strip(), line))
                : Optional.empty();
    }

    /** Only a blank or nothing may follow the colon: one inside a clock time or an address ends no label. */
    private static Optional<Label> beforeColon(TextLine line) {
        String text = line.text();
        int colon = colon(text);
        if (text.indexOf(" - ") > 0) {
            Matcher dashed = DASHED.matcher(text);
            if (dashed.matches()) {
                return Optional.of(new Label(dashed.group(1), dashed.group(2).strip(), line));
            }
        }
        boolean ends = colon + 1 >= text.length() || BLANKS.indexOf(text.charAt(colon + 1)) >= 0;
        if (colon <= 0 || !ends || endWithout(BLANKS, text, colon) > MOST_CHARS) {
            return Optional.empty();
        }
        String key = text.substring(0, endWithout(BLANKS, text, colon));
        String told = text.substring(colon + 1).strip();
        // "Start: : 10:02" where a form has the colon of its own.
        String value = told.startsWith(": ") ? told.substring(1).strip() : told;
        return isKey(key) && !holds(LINE_ENDS, value)
                ? Optional.of(new Label(key.strip(), value, line))
                : Optional.empty();
    }

    /** Where the first colon is, also one of full width; below 0 if there is none. */
    private static int colon(String text) {
        int narrow = text.indexOf(':');
        int wide = text.indexOf('：');
        return wide < 0 || narrow >= 0 && narrow < wide ? narrow : wide;
    }

    /** Returns whether a line begins with the number or letter of an item. */
    public static boolean isEnumerated(String line) {
        return ENUMERATED.matcher(line).lookingAt();
    }

    /** Returns the line without that number or letter. */
    public static String withoutNumber(String line) {
        return ENUMERATED.matcher(line).replaceFirst("");
    }

    private static boolean isKey(String key) {
        int words = 0;
        boolean letters = false;
        boolean inside = false;
        for (int i = 0; i < key.length(); i++) {
            boolean blank = BLANKS.indexOf(key.charAt(i)) >= 0;
            words += !blank && !inside ? 1 : 0;
            inside = !blank;
            letters |= Character.isLetter(key.charAt(i));
        }
        return letters && words <= MOST_WORDS;
    }

    private static boolean holds(String signs, String text) {
        for (int i = 0; i < text.length(); i++) {
            if (signs.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static int endWithout(String signs, String text, int from) {
        int end = from;
        while (end > 0 && signs.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    /** Returns the text without the colons and blanks at its end. */
    static String withoutColon(String text) {
        return text.substring(0, endWithout(EDGES, text, text.length()));
    }

    private static String trim(String text) {
        String cut = withoutColon(text);
        int start = 0;
        while (start < cut.length() && EDGES.indexOf(cut.charAt(start)) >= 0) {
            start++;
        }
        return cut.substring(start);
    }
}
