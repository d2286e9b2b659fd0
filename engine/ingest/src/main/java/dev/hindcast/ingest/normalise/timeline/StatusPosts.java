package dev.hindcast.ingest.normalise.timeline;

import dev.hindcast.ingest.document.TextLine;
import dev.hindcast.ingest.normalise.outline.Part;
import dev.hindcast.ingest.time.WrittenTime;
import dev.hindcast.ingest.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The posts of a status page as they are copied into a document: the state, what was told, and the time. All in one paragraph,
 * {@code Monitoring - A fix is in place. Jun 3, 15:02 UTC}; or the state in a line or heading of its own and below what was told
 * {@code Posted Jun 03, 2031 - 15:02 UTC}; or as Statusfy has them, between {@code ::: update Monitoring | 2031-06-03T15:02:00Z} and
 * {@code :::}. Used once; not thread-safe.
 */
final class StatusPosts {
    private static final String STATES = "investigating|identified|monitoring|resolved|update|in"
            + " progress|verifying|completed|scheduled|postmortem|mitigated|fixed|notified|ongoing|recovering";
    private static final Wording STATE = Wording.of("^[\\s*_]*(?:" + STATES + ")[\\s*_]*(?:-|–|—|:)\\s");
    /** What a post begins with in either of the forms that follow. */
    private static final Wording OPENS = Wording.of("^[\\s*_]*(?:" + STATES + ")|^:::");

    private static final Pattern ALONE = Pattern.compile("(?i)[\\s*_]*(" + STATES + ")[\\s*_:]*");
    private static final Pattern OPENING = Pattern.compile("(?i):::\\s*update\\s+(" + STATES + ")\\s*\\|.*");
    private static final Pattern BEFORE_TIME =
            Pattern.compile("(?i)[\\s*_-]*(resolved|identified|monitoring|investigating)[\\s*_]*[:(\\[–-]?[\\s*_]*");
    private static final String CLOSING = ":::";
    /** What was written afterwards tells of no state. */
    private static final String AFTERWARDS = "postmortem";
    /** What may stand before the time in its line. */
    private static final Pattern POSTED =
            Pattern.compile("(?i)[\\s*_(\\[–-]*(?:posted(?: on| at)?(?: [\\w ]{1,20} ago\\.?)?)?[\\s:–-]*");

    private static final Pattern ENDED = Pattern.compile("[.!?…)»”\"][\\s*_–-]*$");
    private static final int MOST_BEHIND = 3;

    /** The line in which the open post begins. */
    private Optional<TextLine> opened = Optional.empty();

    private Optional<WrittenTime> when = Optional.empty();
    private String state = "";
    private final List<String> told = new ArrayList<>();

    /** Returns the state that stands before the time of an entry, {@code Resolved [2031-02-15 23:09]}; nothing if none does. */
    static String stateBefore(String text, WrittenTime when) {
        Matcher state = BEFORE_TIME.matcher(text.substring(0, when.start()));
        return state.matches() ? state.group(1) + " - " : "";
    }

    /** A heading closes the open post, and opens one if it is the name of a state. */
    void openHeading(TextLine heading) {
        opened = Optional.empty();
        opens(heading);
    }

    /** Returns the posts that end in the paragraph. */
    List<WrittenEntry> read(List<TextLine> lines, Part part) {
        List<WrittenEntry> posts = new ArrayList<>();
        for (TextLine line : lines) {
            if (opens(line) || opened.isEmpty()) {
                continue;
            }
            Optional<WrittenTime> end = when.isPresent() ? when : timeOf(line, line == lines.get(lines.size() - 1));
            TextLine evidence = when.isPresent() ? opened.get() : line;
            boolean closes = when.isPresent() ? line.text().equals(CLOSING) : end.isPresent();
            if (!closes) {
                told.add(line.text());
                continue;
            }
            if (when.isEmpty()) {
                told.add(line.text().substring(0, end.get().start()).replaceFirst("(?i)\\bposted\\s*$", ""));
            }
            String text = String.join(" ", told).strip();
            // A state with nothing but a time below it is a field of the page.
            if (!text.isEmpty() && !state.equalsIgnoreCase(AFTERWARDS)) {
                posts.add(entry(end.get(), state + " - " + text, evidence, part));
            }
            opened = Optional.empty();
        }
        return posts.isEmpty() && !lines.isEmpty()
                ? inOneParagraph(lines, part).stream().toList()
                : posts;
    }

    private boolean opens(TextLine line) {
        if (!OPENS.isIn(line.text())) {
            return false;
        }
        Matcher alone = ALONE.matcher(line.text());
        Matcher opening = OPENING.matcher(line.text());
        Matcher found = alone.matches() ? alone : opening;
        if (!alone.matches() && !opening.matches()) {
            return false;
        }
        opened = Optional.of(line);
        state = found.group(1);
        when = found == opening
                ? line.times().stream().filter(StatusPosts::isFull).findFirst()
                : Optional.empty();
        told.clear();
        return true;
    }

    /** The time of a post: in a line of its own, or at the end of the last line, behind its last sentence. */
    private static Optional<WrittenTime> timeOf(TextLine line, boolean last) {
        String text = line.text();
        return line.times().stream()
                .filter(StatusPosts::isFull)
                .filter(time -> POSTED.matcher(text.substring(0, time.start())).matches()
                                && text.length() - time.end() <= MOST_BEHIND
                        || last
                                && time.end() >= text.stripTrailing().length() - 2
                                && ENDED.matcher(text.substring(0, time.start()))
                                        .find())
                .findFirst();
    }

    private static boolean isFull(WrittenTime time) {
        return time.time().isPresent() && time.date().isPresent();
    }

    private static Optional<WrittenEntry> inOneParagraph(List<TextLine> lines, Part part) {
        if (!STATE.isIn(lines.get(0).text())) {
            return Optional.empty();
        }
        TextLine last = lines.get(lines.size() - 1);
        return timeOf(last, lines.size() == 1).map(time -> {
            String text = lines.size() == 1
                    ? last.text().substring(0, time.start()).strip()
                    : lines.subList(0, lines.size() - 1).stream()
                            .map(TextLine::text)
                            .collect(Collectors.joining(" "));
            return entry(time, text, lines.get(0), part);
        });
    }

    private static WrittenEntry entry(WrittenTime when, String text, TextLine line, Part part) {
        return new WrittenEntry(
                when, Optional.empty(), "", text, Optional.empty(), line, part.role(), part.section(), false);
    }
}
