package dev.hindcast.ingest.normalise.outline;

import dev.hindcast.ingest.document.Block;
import dev.hindcast.ingest.document.PostmortemDocument;
import dev.hindcast.ingest.time.CalendarNames;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What a document is called: its front matter's title, else its first heading, else a first line that stands alone, else its file name. */
public final class Titles {
    private static final Set<String> KEYS = Set.of("title", "name", "incident title");
    private static final int LONGEST = 300;
    /** Names that say nothing of what is in the file. */
    private static final Pattern ANY_PAGE = Pattern.compile("(?i)(?:index|readme|postmortem)\\.\\w+(?:\\.\\w+)*");

    /** "Portal down", "2 hours without bookings"; no sentence, no field, no address. */
    private static final Pattern STANDS_ALONE =
            Pattern.compile("[\\p{Lu}\\p{Lo}\\p{N}\"“](?:(?!://|: )[^@|]){7,98}[^\\s.,;:!@|]");

    /** Days, greetings, and what a page says of itself. */
    private static final Pattern NO_TITLE = Pattern.compile("(?i)" + CalendarNames.WEEKDAY
            + ",? \\d|(?:last )?(?:updated|edited|modified|submitted|posted|published|written|created) "
            + "|(?:dear|hello|hi|hey|greetings|sorry|we|good (?:morning|day|evening))\\b|skip to|table of contents|page \\d|\\d+ min"
            + "|.*\\[person\\]|.*(?:^|\\s)[>›»·•]\\s|\\S+$");

    /** What status pages write below a title that stands in one paragraph with it. */
    private static final Pattern BELOW_TITLE = Pattern.compile(
            "(?i)(?:incident report|post-?mortem|investigating|identified|monitoring|resolved)\\b.{0,60}");

    /** A page may have its date above its name. */
    private static final int FIRST_BLOCKS = 2;

    private static final int LONGEST_EXTENSION = 10;
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private Titles() {}

    /** Returns the title by which a document is judged, on one line and not overlong: a field, a heading, or the name of its file. */
    public static String of(PostmortemDocument document, HeadingRoles roles) {
        return written(document, roles).orElseGet(() -> cut(stem(document.source())));
    }

    /**
     * Returns the title that people are shown: of a page that was copied without its markup the line at its head.
     *
     * @param judged what {@link #of} gives
     */
    public static String shown(PostmortemDocument document, HeadingRoles roles, String judged) {
        boolean ofFile = judged.equals(cut(stem(document.source())));
        return ofFile
                ? written(document, roles).or(() -> firstLine(document, roles)).orElse(judged)
                : judged;
    }

    private static Optional<String> written(PostmortemDocument document, HeadingRoles roles) {
        return document.metadata().stream()
                .filter(field -> KEYS.contains(Words.of(field.key())))
                .filter(field -> !Placeholders.isPlaceholder(field.value()))
                .map(field -> cut(field.value()))
                .filter(Titles::saysSomething)
                .findFirst()
                .or(() -> heading(document, roles));
    }

    /** A heading that is a section's, such as "Summary", is no title. */
    private static Optional<String> heading(PostmortemDocument document, HeadingRoles roles) {
        for (Block block : document.blocks()) {
            String title =
                    block instanceof Block.Heading heading ? cut(heading.text().text()) : "";
            if (saysSomething(title)) {
                return Optional.of(title).filter(named -> roles.ofLabel(named).isEmpty());
            }
        }
        return Optional.empty();
    }

    private static Optional<String> firstLine(PostmortemDocument document, HeadingRoles roles) {
        return document.blocks().stream()
                .limit(FIRST_BLOCKS)
                .takeWhile(Block.Paragraph.class::isInstance)
                .map(Block::lines)
                .filter(lines -> lines.size() == 1
                        || BELOW_TITLE.matcher(lines.get(1).text()).matches())
                .map(lines -> lines.get(0))
                .filter(line -> STANDS_ALONE.matcher(line.text()).matches())
                .filter(line -> !NO_TITLE.matcher(line.text()).lookingAt())
                .filter(line -> line.times().stream().noneMatch(when -> when.start() == 0))
                .map(line -> cut(line.text()))
                .findFirst()
                .filter(named -> roles.ofLabel(named).isEmpty());
    }

    /** Returns the file's name without folder and extensions, and the key of an entry after it. */
    public static String stem(String source) {
        int key = source.indexOf('#', source.lastIndexOf('/') + 1);
        if (key > 0) {
            return stem(source.substring(0, key)) + " " + source.substring(key + 1);
        }
        String name = source.substring(source.lastIndexOf('/') + 1);
        if (ANY_PAGE.matcher(name).matches() && source.contains("/")) {
            String folder = source.substring(0, source.lastIndexOf('/'));
            return folder.substring(folder.lastIndexOf('/') + 1);
        }
        int end = name.length();
        for (int dot = name.lastIndexOf('.'); dot > 0 && isExtension(name, dot + 1, end); ) {
            end = dot;
            dot = name.lastIndexOf('.', dot - 1);
        }
        return name.substring(0, end);
    }

    /** A letter, then at most nine more and figures. */
    private static boolean isExtension(String name, int from, int to) {
        boolean all = from < to && to - from <= LONGEST_EXTENSION && !isFigure(name.charAt(from));
        for (int i = from; all && i < to; i++) {
            char c = name.charAt(i);
            all = isFigure(c) || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
        }
        return all;
    }

    private static boolean isFigure(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean saysSomething(String title) {
        return title.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    /** Nothing but single blanks parts its words, as in most titles. */
    private static boolean isPlain(String title) {
        for (int i = 0; i < title.length(); i++) {
            char c = title.charAt(i);
            if (c < ' ' || c == ' ' && i > 0 && title.charAt(i - 1) == ' ') {
                return false;
            }
        }
        return true;
    }

    private static String cut(String title) {
        String plain = (isPlain(title) ? title : BLANKS.matcher(title).replaceAll(" ")).strip();
        return plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST - 1) + "…";
    }
}
