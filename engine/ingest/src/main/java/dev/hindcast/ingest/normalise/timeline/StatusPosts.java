package dev.hindcast.ingest.normalise.timeline;

import dev.hindcast.ingest.document.TextLine;
import dev.hindcast.ingest.normalise.outline.Part;
import dev.hindcast.ingest.time.TimeScanner;
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
 * {@code Posted Jun 03, 2031 - 15:02 UTC}, which some posts have without a state; or the state, the time in a line of its own, and what
 * was told; or as Statusfy has them, between {@code ::: update Monitoring | 2031-06-03T15:02:00Z} and
 * {@code :::}. Used once; not thread-safe.
 */
final class StatusPosts {
    private static final String STATES = "investigating|identified|monitoring|resolved|update|in"
            + " progress|verifying|completed|scheduled|postmortem|mitigated|fixed|notified|ongoing|observing|recovering";
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
    private static final Pattern POSTED = Pattern.compile(
            "(?i)[\\s*_(\\[–-]*(?:posted(?: on| at)?(?: [\\w ]{1,20} ago\\.?)?)?[\\s:–-]*(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6},? )?");
    /** What may stand behind it: (3 hours earlier). */
    private static final Pattern BEHIND = Pattern.compile(
            "(?i)[\\s*_.)\\]]{0,3}(?:\\((?:about |over |almost )?[\\w ]{1,20} (?:ago|earlier|later)\\))?");

    private static final Wording POSTED_OUTRIGHT = Wording.of("^[\\s*_(\\[]*posted\\b");

    private static final Pattern ENDED = Pattern.compile("[.!?…)»”\"][\\s*_–-]*$");
    /** A state and its time above a post; among more lines they are fields. */
    private static final int MOST_ABOVE = 2;

    private static final Wording COMMENTS = Wording.of("\\b(?:comments?|replies|discussion)\\b");
    /** Who tells of a day before does not post while it goes on. */
    private static final Wording EARLIER =
            Wording.of("\\b(?:yesterday|last (?:night|week)|on (?:mon|tues|wednes|thurs|fri|satur|sun)day)\\b");
    /** A longer post without a state may be anything. */
    private static final int LONGEST_STATELESS = 400;

    /** The line in which the open post begins. */
    private Optional<TextLine> opened = Optional.empty();

    /** Where that line stands. */
    private Part within;

    private Optional<WrittenTime> when = Optional.empty();
    private String state = "";
    private final List<String> told = new ArrayList<>();
    private final List<WrittenEntry> stateless = new ArrayList<>();
    private boolean account;
    private boolean comments;
    /** The lines that no post has yet, since the last heading. */
    private final List<TextLine> above = new ArrayList<>();

    /** Returns the state that stands before the time of an entry, {@code Resolved [2031-02-15 23:09]}; nothing if none does. */
    static String stateBefore(String text, WrittenTime when) {
        Matcher state = BEFORE_TIME.matcher(text.substring(0, when.start()));
        return state.matches() ? state.group(1) + " - " : "";
    }

    /** A heading closes the open post, which is returned, and opens one if it is the name of a state. */
    List<WrittenEntry> openHeading(TextLine heading, Part part) {
        List<WrittenEntry> posts = close();
        comments = COMMENTS.isIn(heading.text());
        within = part;
        opens(heading);
        return posts;
    }

    /** Closes the open post; returns it if its time stands above what was told. */
    List<WrittenEntry> close() {
        List<WrittenEntry> posts = new ArrayList<>();
        // What tells times itself is an account, written afterwards.
        if (isTimed()
                && !told.isEmpty()
                && told.stream().allMatch(line -> TimeScanner.scan(line).isEmpty())) {
            add(when.get(), opened.get(), within, posts);
        }
        opened = Optional.empty();
        when = Optional.empty();
        told.clear();
        above.clear();
        return posts;
    }

    /** Closes the open post before lines that begin with times of their own. */
    List<WrittenEntry> closeBefore(List<TextLine> lines) {
        boolean own = isTimed()
                && !OPENING.matcher(opened.get().text()).matches()
                && lines.stream().anyMatch(line -> EntryReader.leading(line).isPresent());
        return own ? close() : List.of();
    }

    /** Closes the open post, and returns the posts without a state, of which one alone is a byline. */
    List<WrittenEntry> rest() {
        List<WrittenEntry> posts = close();
        if (!account && stateless.size() > 1) {
            posts.addAll(stateless);
        }
        return posts;
    }

    /** Returns whether a post is open whose time is known. */
    boolean isTimed() {
        return opened.isPresent() && when.isPresent();
    }

    /** Returns the posts that end in the paragraph. */
    List<WrittenEntry> read(List<TextLine> lines, Part part) {
        List<WrittenEntry> posts = new ArrayList<>();
        for (TextLine line : lines) {
            if (isState(line)) {
                posts.addAll(close());
                within = part;
                opens(line);
            } else if (opened.isEmpty()) {
                addStateless(line, part);
            } else {
                addLine(line, lines, part, posts);
            }
        }
        return posts.isEmpty() && !lines.isEmpty()
                ? inOneParagraph(lines, part).stream().toList()
                : posts;
    }

    private void addStateless(TextLine line, Part part) {
        Optional<WrittenTime> posted = POSTED_OUTRIGHT.isIn(line.text()) ? timeOf(line, false) : Optional.empty();
        if (posted.isEmpty()) {
            above.add(line);
            return;
        }
        String text = above.stream().map(TextLine::text).collect(Collectors.joining(" "));
        // What tells times itself is an account, written afterwards; beside it the posts have nothing to add.
        account |= !TimeScanner.scan(text).isEmpty();
        if (!comments && !text.isEmpty() && text.length() <= LONGEST_STATELESS && !EARLIER.isIn(text)) {
            stateless.add(entry(posted.get(), text, line, part));
        }
        above.clear();
    }

    private void addLine(TextLine line, List<TextLine> lines, Part part, List<WrittenEntry> posts) {
        boolean last = line == lines.get(lines.size() - 1);
        boolean known = when.isPresent();
        Optional<WrittenTime> time = known ? Optional.empty() : timeOf(line, last);
        if (time.isPresent() && told.isEmpty() && last && lines.size() <= MOST_ABOVE) {
            when = time;
        } else if (known ? line.text().equals(CLOSING) : time.isPresent()) {
            if (!known) {
                told.add(line.text().substring(0, time.get().start()).replaceFirst("(?i)\\bposted\\s*$", ""));
            }
            add(when.or(() -> time).get(), known ? opened.get() : line, part, posts);
            opened = Optional.empty();
            when = Optional.empty();
        } else {
            told.add(line.text());
        }
    }

    private void add(WrittenTime time, TextLine evidence, Part part, List<WrittenEntry> posts) {
        String text = String.join(" ", told).strip();
        // A state with nothing but a time below it is a field of the page.
        if (!text.isEmpty() && !state.equalsIgnoreCase(AFTERWARDS)) {
            posts.add(entry(time, state + " - " + text, evidence, part));
        }
    }

    private static boolean isState(TextLine line) {
        return OPENS.isIn(line.text())
                && (ALONE.matcher(line.text()).matches()
                        || OPENING.matcher(line.text()).matches());
    }

    private void opens(TextLine line) {
        if (!OPENS.isIn(line.text())) {
            return;
        }
        Matcher alone = ALONE.matcher(line.text());
        Matcher opening = OPENING.matcher(line.text());
        if (alone.matches()) {
            open(line, alone.group(1));
        } else if (opening.matches()) {
            open(line, opening.group(1));
            when = line.times().stream().filter(StatusPosts::isFull).findFirst();
        }
    }

    private void open(TextLine line, String name) {
        opened = Optional.of(line);
        state = name;
    }

    /** The time of a post: in a line of its own, or at the end of the last line, behind its last sentence. */
    private static Optional<WrittenTime> timeOf(TextLine line, boolean last) {
        String text = line.text();
        return line.times().stream()
                .filter(StatusPosts::isFull)
                .filter(time -> POSTED.matcher(text.substring(0, time.start())).matches()
                                && BEHIND.matcher(text.substring(time.end())).matches()
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
