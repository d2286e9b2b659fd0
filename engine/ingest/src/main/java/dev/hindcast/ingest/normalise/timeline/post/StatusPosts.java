package dev.hindcast.ingest.normalise.timeline.post;

import dev.hindcast.ingest.document.TextLine;
import dev.hindcast.ingest.normalise.outline.Part;
import dev.hindcast.ingest.normalise.timeline.entry.LeadingTime;
import dev.hindcast.ingest.normalise.timeline.entry.PostState;
import dev.hindcast.ingest.normalise.timeline.entry.WrittenEntry;
import dev.hindcast.ingest.time.TimeScanner;
import dev.hindcast.ingest.time.WrittenTime;
import dev.hindcast.ingest.wording.Wording;
import dev.hindcast.model.SectionRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The posts of a status page as they are copied into a document: the state, what was told, and the time. All in one paragraph,
 * {@code Monitoring - A fix is in place. Jun 3, 15:02 UTC}; or the state in a line or heading of its own and below what was told
 * {@code Posted Jun 03, 2031 - 15:02 UTC}, which some posts have without a state; or the state, the time in a line of its own, and what
 * was told, in one paragraph or several; or as Statusfy has them, between {@code ::: update Monitoring | 2031-06-03T15:02:00Z} and
 * {@code :::}. Used once; not thread-safe.
 */
public final class StatusPosts {
    private static final String CLOSING = ":::";
    /** What was written afterwards tells of no state. */
    private static final String AFTERWARDS = "postmortem";

    private static final String OVER = "resolved";

    /** A dash below a text, before the time at which it was posted. */
    private static final Wording SIGNED = Wording.of("^[–—] ?(?=\\S)");

    /** A state and its time above a post; among more lines they are fields. */
    private static final int MOST_ABOVE = 2;

    /** A line of more signs tells something. */
    private static final int LONGEST_NAME = 28;

    private static final Wording COMMENTS = Wording.of("\\b(?:comments?|replies|discussion)\\b");

    /** The line in which the open post begins. */
    private Optional<TextLine> opened = Optional.empty();

    /** Where that line stands. */
    private Part within;

    private Optional<WrittenTime> when = Optional.empty();
    private String state = "";
    private final List<String> told = new ArrayList<>();
    private final StatelessPosts stateless = new StatelessPosts();
    /** Whether the state, its time and what was told are lines of one paragraph. */
    private boolean together;

    private boolean comments;
    /** When the post-mortem was posted that stands above the posts, in a section that tells no story. */
    private Optional<WrittenTime> below = Optional.empty();

    /** The lines that no post has yet, since the last heading. */
    private final List<TextLine> above = new ArrayList<>();

    /** A heading closes the open post, which is returned, and opens one if it is the name of a state. */
    public List<WrittenEntry> openHeading(TextLine heading, Part part) {
        List<WrittenEntry> posts = close();
        comments = COMMENTS.isIn(heading.text());
        below = Optional.empty();
        within = part;
        opens(heading);
        return posts;
    }

    /** Closes the open post; returns it if its time stands above what was told. */
    private List<WrittenEntry> close() {
        List<WrittenEntry> posts = new ArrayList<>();
        // What tells times itself is an account, written afterwards; since when it fails a post in its own paragraph
        // may say.
        if (isTimed()
                && !told.isEmpty()
                && (together && !state.equalsIgnoreCase(OVER)
                        || told.stream().allMatch(line -> TimeScanner.scan(line).isEmpty()))) {
            add(when.get(), opened.get(), within, posts);
        }
        opened = Optional.empty();
        when = Optional.empty();
        together = false;
        told.clear();
        above.clear();
        return posts;
    }

    /** Closes the open post before lines that begin with times of their own. */
    public List<WrittenEntry> closeBefore(List<TextLine> lines) {
        boolean own = isTimed()
                && !PostState.isFence(opened.get())
                && lines.stream().anyMatch(line -> LeadingTime.of(line).isPresent());
        return own ? close() : List.of();
    }

    /** Closes the open post, and returns the posts without a state. */
    public List<WrittenEntry> rest() {
        List<WrittenEntry> posts = close();
        posts.addAll(stateless.told());
        return posts;
    }

    /** Returns whether a post is open whose time is known. */
    public boolean isTimed() {
        return opened.isPresent() && when.isPresent();
    }

    /** Returns the posts that end in the paragraph. */
    public List<WrittenEntry> read(List<TextLine> lines, Part part) {
        List<WrittenEntry> posts = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            TextLine line = lines.get(i);
            if (PostState.openedBy(line).isPresent()) {
                posts.addAll(close());
                within = part;
                opens(line);
                together = isTogether(lines.subList(i + 1, lines.size()));
                when = together ? PostTime.of(lines.get(++i), false) : when;
            } else if (together) {
                told.add(line.text());
            } else if (opened.isEmpty()) {
                addStateless(line, lines, part);
            } else {
                addLine(line, lines, part, posts);
            }
        }
        if (together) {
            posts.addAll(close());
        }
        return posts.isEmpty() && !lines.isEmpty()
                ? inOneParagraph(lines, part).stream().toList()
                : posts;
    }

    /**
     * Returns the posts that end in the lines of a section such as the actions of a post-mortem: below the time at which that was posted a
     * page goes on with what it had posted before, and with nothing later.
     */
    public List<WrittenEntry> readBelow(List<TextLine> lines, Part part) {
        int from = 0;
        while (below.isEmpty() && from < lines.size()) {
            below = PostTime.outright(lines.get(from++));
            above.clear();
        }
        return read(lines.subList(from, lines.size()), new Part(SectionRole.OTHER, part.section(), part.block()))
                .stream()
                .filter(post -> isEarlier(post.when()))
                .toList();
    }

    private boolean isEarlier(WrittenTime post) {
        return below.isEmpty() || PostTime.isBefore(post, below.get());
    }

    /** Below the state stands the time alone, and below that what was told, no name of a field or another state. */
    private static boolean isTogether(List<TextLine> below) {
        return below.size() > 1
                && PostTime.of(below.get(0), false)
                        .filter(time -> PostTime.opens(below.get(0), time))
                        .isPresent()
                && below.get(1).text().length() > LONGEST_NAME;
    }

    private void addStateless(TextLine line, List<TextLine> lines, Part part) {
        boolean last = lines.size() > 1 && line == lines.get(lines.size() - 1);
        Optional<WrittenTime> posted = PostTime.outright(line)
                .or(() -> last && SIGNED.isIn(line.text()) ? PostTime.of(line, false) : Optional.empty())
                .or(() -> behindText(line, lines));
        if (posted.isEmpty()) {
            above.add(line);
            return;
        }
        if (!PostTime.opens(line, posted.get())) {
            above.add(TextLine.plain(
                    line.text().substring(0, posted.get().start()).strip(), line.line()));
        }
        String text = above.stream().map(TextLine::text).collect(Collectors.joining(" "));
        if (!comments && isEarlier(posted.get())) {
            stateless.add(entry(posted.get(), text, line, part));
        }
        above.clear();
    }

    /** The time behind the last sentence of a paragraph that names no state. */
    private static Optional<WrittenTime> behindText(TextLine line, List<TextLine> lines) {
        return line == lines.get(lines.size() - 1)
                        && !PostState.beginsText(lines.get(0).text())
                ? PostTime.of(line, true).filter(time -> !PostTime.opens(line, time))
                : Optional.empty();
    }

    private void addLine(TextLine line, List<TextLine> lines, Part part, List<WrittenEntry> posts) {
        boolean last = line == lines.get(lines.size() - 1);
        boolean known = when.isPresent();
        Optional<WrittenTime> time = known ? Optional.empty() : PostTime.of(line, last);
        boolean above = told.isEmpty() && last && lines.size() <= MOST_ABOVE;
        if (above && time.filter(alone -> PostTime.opens(line, alone)).isPresent()) {
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

    private void opens(TextLine line) {
        Optional<String> name = PostState.openedBy(line);
        name.ifPresent(found -> open(line, found));
        if (name.isPresent() && PostState.isFence(line)) {
            when = line.times().stream().filter(PostTime::isFull).findFirst();
        }
    }

    private void open(TextLine line, String name) {
        opened = Optional.of(line);
        state = name;
    }

    private static Optional<WrittenEntry> inOneParagraph(List<TextLine> lines, Part part) {
        if (!PostState.beginsText(lines.get(0).text())) {
            return Optional.empty();
        }
        TextLine last = lines.get(lines.size() - 1);
        return PostTime.of(last, lines.size() == 1).map(time -> {
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
