package dev.hindcast.ingest.normalise.timeline.post;

import dev.hindcast.ingest.normalise.meaning.EntryMeaning;
import dev.hindcast.ingest.normalise.meaning.Harm;
import dev.hindcast.ingest.normalise.outline.Sentences;
import dev.hindcast.ingest.normalise.timeline.entry.LeadingTime;
import dev.hindcast.ingest.normalise.timeline.entry.WrittenEntry;
import dev.hindcast.ingest.time.CalendarNames;
import dev.hindcast.ingest.time.TimeScanner;
import dev.hindcast.ingest.time.WrittenTime;
import dev.hindcast.ingest.wording.Wording;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The posts of a status page that was copied without their states: what each of them says decides. Whoever posts first that something fails
 * says that he knows, the last may close it, and what stands between them tells of no first notice. Used once; not thread-safe.
 */
final class StatelessPosts {
    /** One alone is a byline. */
    private static final int FEWEST = 2;
    /** Of a longer post, in characters, the first sentence tells its state. */
    private static final int LONGEST = 400;
    /** Who tells of a day before does not post while it goes on. */
    private static final Wording EARLIER =
            Wording.of("\\b(?:yesterday|last (?:night|week)|on " + CalendarNames.WEEKDAY + ")\\b");

    private static final Wording GOES_ON =
            Wording.of("\\b(?:am|are|is|have|has|currently|now)\\b|['’](?:re|ve|s|m)\\b");
    /** What is announced fails later, if at all. */
    private static final Wording TO_COME = Wording.of(
            "\\b(?:maintenance|(?:scheduled|planned|upcoming) (?:work|upgrade|outage|downtime|move|migration|change|interruption)|tonight|tomorrow"
                    + "|will (?:experience|see|go|be (?:\\w+ )?(?:down|offline|unavailable|unreachable|interrupted|disrupted|affected|slow|performing))"
                    + "|(?:be|are|is|been) (?:\\w+ )?(?:migrat|upgrad|mov|relocat)(?:ing|ed))\\b");

    private static final Wording DENIED = Wording.of(
            "\\b(?:not|no|without|(?:is|are)n['’]t) (?:\\w+ )?(?:down|offline|failing|affected|impacted|unavailable|outages?|incidents?|errors?)\\b");

    private static final Wording WATCHED =
            Wording.of("\\b(?:monitor|watch|observ)(?:ing)?\\b|\\bkeep(?:ing)? an eye\\b");
    /** A later post says that it has come back. */
    private static final Wording ANEW = Wording.of(
            "\\b(?:again|once more|return(?:ed|s)?|re-?occur\\w*|recurr\\w*|re-?appear\\w*|another|new|worse|second)\\b");

    private static final Comparator<WrittenEntry> BY_TIME =
            Comparator.comparing(post -> PostTime.moment(post.when()).orElse(LocalDateTime.MAX));

    private final List<WrittenEntry> posts = new ArrayList<>();

    /** Adds a post. */
    void add(WrittenEntry post) {
        if (!post.text().isEmpty() && !EARLIER.isIn(Sentences.first(post.text()))) {
            posts.add(post);
        }
    }

    /**
     * Returns the posts, as if each had its state; none where the last of them, or one that tells a span, is an account, beside which
     * the others have nothing to add, or the first announces work.
     */
    List<WrittenEntry> told() {
        boolean ordered =
                posts.stream().allMatch(post -> PostTime.moment(post.when()).isPresent());
        List<WrittenEntry> inOrder = posts.stream().sorted(BY_TIME).toList();
        List<WrittenEntry> live = ordered ? withoutAfterthought(inOrder) : inOrder;
        List<WrittenEntry> mayBeAccount = ordered ? live.subList(Math.max(0, live.size() - 1), live.size()) : live;
        if (live.size() < FEWEST
                || mayBeAccount.stream().anyMatch(StatelessPosts::tellsTimes)
                || live.stream().anyMatch(StatelessPosts::tellsSpan)
                || TO_COME.isIn(live.get(0).text())) {
            return List.of();
        }
        List<WrittenEntry> told = new ArrayList<>();
        for (WrittenEntry post : live) {
            String text = post.text().length() > LONGEST ? Sentences.first(post.text()) : post.text();
            told.add(post.telling(state(text, post == live.get(0), post == live.get(live.size() - 1)) + text));
        }
        return told;
    }

    /** What is long and written a day later looks back. */
    private static List<WrittenEntry> withoutAfterthought(List<WrittenEntry> inOrder) {
        int last = inOrder.size() - 1;
        boolean after = last > 0
                && inOrder.get(last).text().length() > LONGEST
                && PostTime.moment(inOrder.get(last).when())
                        .get()
                        .isAfter(PostTime.moment(inOrder.get(last - 1).when())
                                .get()
                                .plusDays(1));
        return after ? inOrder.subList(0, last) : inOrder;
    }

    /** What tells times itself is an account, written afterwards. */
    private static boolean tellsTimes(WrittenEntry post) {
        return !TimeScanner.scan(post.text()).isEmpty();
    }

    private static boolean tellsSpan(WrittenEntry post) {
        List<WrittenTime> times = TimeScanner.scan(post.text());
        return times.stream()
                .anyMatch(when -> when.time().isPresent()
                        && LeadingTime.rangeEnd(post.text(), times, when).isPresent());
    }

    private static String beforeDenial(String text) {
        return DENIED.first(text, any -> true)
                .map(denied -> text.substring(0, denied.start()))
                .orElse(text);
    }

    private static String state(String text, boolean first, boolean last) {
        boolean back = EntryMeaning.END.isSaidIn(text) || EntryMeaning.RECOVERY.isSaidIn(text);
        if (back) {
            String closes = last && !first ? "Resolved - " : "";
            return WATCHED.isIn(text) ? "Monitoring - " : closes;
        }
        if (first) {
            boolean opens = Harm.isToldIn(beforeDenial(text)) && GOES_ON.isIn(text);
            return opens ? "Investigating - " : "";
        }
        return ANEW.isIn(text) ? "" : "Update - ";
    }
}
