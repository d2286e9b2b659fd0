package dev.hindcast.ingest.normalise.timeline.post;

import dev.hindcast.ingest.document.Block;
import dev.hindcast.ingest.document.TextLine;
import dev.hindcast.ingest.normalise.meaning.EntryMeaning;
import dev.hindcast.ingest.normalise.meaning.Harm;
import dev.hindcast.ingest.normalise.outline.Part;
import dev.hindcast.ingest.normalise.outline.PostHead;
import dev.hindcast.ingest.normalise.outline.Sentences;
import dev.hindcast.ingest.normalise.timeline.entry.WrittenEntry;
import dev.hindcast.ingest.time.TimeScanner;
import dev.hindcast.ingest.time.WrittenTime;
import dev.hindcast.ingest.wording.Wording;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The comments of an issue or the posts of a forum while an incident lasts, each below a line with its author, day and time of day. The first
 * tells that somebody noticed it, the first of one who looks into it takes it on, and the last that closes the thread ends it. Nothing is read
 * of a thread that an account opens. Used once; not thread-safe.
 */
public final class ThreadPosts {
    /** One alone is a letter. */
    private static final int FEWEST = 3;
    /** Who tells as many times of day looks back. */
    private static final int TIMES_OF_ACCOUNT = 2;
    /** A thread that is taken on later is no incident's. */
    private static final Duration SOON = Duration.ofHours(24);
    /** What is closed later was forgotten. */
    private static final Duration LATEST_END = Duration.ofDays(14);

    /** What the title opens with, or a label says, of an incident itself; a page about outages is none. */
    private static final Wording INCIDENT =
            Wording.of("^\\W*(?:(?:incident|outage)(?: report)?(?= ?:)|outage of\\b)|\\b(?:p0|sev-?[01])\\b");

    private static final Wording TAKES_ON = Wording.of(
            "^(?:ok,? |hi,? |thanks,? )?(?:i['’]m |we['’]re |i am |we are )?(?:looking|checking|investigating|on it)(?: (?:now|at (?:it|this)|into (?:it|this)))*[.!…]*$");
    /** What is asked, put off or refused. */
    private static final Wording PUT_OFF = Wording.of(
            "\\?|\\b(?:tomorrow|later|next|if|once|when|until|unless|could|can(?:no|['’])t|no|not|was|were|nobody|anybody|anyone|someone|somebody|please)\\b|n['’]t\\b");

    private static final Wording CLOSES = Wording.of(
            "^closed (?:by|in|via|with) #\\d+|^(?:this )?(?:thread|topic|issue) (?:is )?(?:now )?(?:closed|locked)\\b"
                    + "|\\bclosing (?:this|it|the (?:issue|thread|topic|ticket))(?: (?:one|issue|thread|topic|ticket|now|out|here|as (?:fixed|resolved|solved|done|completed)))*(?=\\s*(?:$|[.,;:!)–-]|and\\b|for now\\b))"
                    + "|\\b(?:calling|call|marking) (?:this|it)(?: one| thread| issue)?(?: as)? (?:solved|resolved|fixed|done|finished|closed)\\b"
                    + "|\\bclosed this(?: issue)?(?: as (?:completed|fixed|resolved|done))? on\\b");
    private static final Wording CLOSED_LATER =
            Wording.of("\\b(?:tomorrow|next week|once|unless|until|when|will)\\b|['’]ll\\b");
    /** A thread that was about nothing, or is told elsewhere. */
    private static final Wording GIVEN_UP = Wording.of(
            "\\bclos(?:ing|ed)\\b[^.;]{0,60}\\b(?:duplicates?|stale|inactiv(?:e|ity)|no (?:response|reply|activity)|not (?:planned|reproducible|a bug|an issue)|wo?n['’]?t ?fix|invalid|off[- ]topic"
                    + "|in favou?r of|works as|by design)\\b");

    /** Not for all, or not yet. */
    private static final Wording IN_PART = Wording.of(
            "\\?|\\b(?:still|not|partial(?:ly)?|partly|mostly|some|tomorrow|when|once|until|as soon as|will|in (?:an?|\\d+|about|a few) (?:hours?|minutes?))\\b|['’]ll\\b|n['’]t\\b");

    private final List<Post> posts = new ArrayList<>();
    /** How many posts each author wrote. */
    private final Map<String, Integer> writing = new HashMap<>();

    private Optional<TextLine> head = Optional.empty();
    private final List<String> text = new ArrayList<>();
    private Part within;
    /** The title and the labels above the first post. */
    private final List<TextLine> opening = new ArrayList<>();
    /** Whether a post of the thread has a head that is not known: who wrote what is not sure. */
    private boolean unclear;
    /** How many times of day are told before the second post. */
    private int clocks;

    private record Post(TextLine head, WrittenTime when, LocalDateTime at, List<String> sentences, Part part) {
        Optional<String> author() {
            return PostHead.author(head);
        }

        boolean isBy(Post other) {
            return author().isPresent() && author().equals(other.author());
        }

        boolean takesOn() {
            return sentences.stream()
                    .anyMatch(said ->
                            !PUT_OFF.isIn(said) && (TAKES_ON.isIn(said) || EntryMeaning.RESPONSE.isSaidIn(said)));
        }

        boolean closes() {
            return sentences.stream().anyMatch(said -> CLOSES.isIn(said) && !CLOSED_LATER.isIn(said));
        }

        boolean isGivenUp() {
            return sentences.stream().anyMatch(GIVEN_UP::isIn);
        }

        /** What works since a time of its own is told by the sentence. */
        boolean tellsRecovery() {
            return sentences.stream()
                    .anyMatch(said -> EntryMeaning.RECOVERY.isSaidIn(said)
                            && !IN_PART.isIn(said)
                            && TimeScanner.scan(said).isEmpty());
        }

        boolean tellsItWorks() {
            return tellsRecovery() || sentences.stream().anyMatch(EntryMeaning.WORKING::isSaidIn);
        }

        boolean tellsHarm() {
            return sentences.stream().anyMatch(Harm::isToldIn);
        }

        WrittenEntry labelled(String label) {
            return new WrittenEntry(
                    when,
                    Optional.empty(),
                    label,
                    String.join(" ", sentences),
                    Optional.empty(),
                    head,
                    part.role(),
                    part.section(),
                    false);
        }
    }

    /** Reads a paragraph, a list item or a heading. */
    public void read(Part part) {
        List<TextLine> lines = part.block() instanceof Block.Table table
                ? table.rows().stream().flatMap(List::stream).toList()
                : Block.told(part.block());
        if (lines.isEmpty()) {
            return;
        }
        boolean opens = PostHead.of(lines.get(0)).isPresent();
        unclear |= !opens && head.isPresent() && PostHead.mayBe(lines.get(0));
        if (opens) {
            close();
            head = Optional.of(lines.get(0));
            within = part;
        }
        clocks += posts.isEmpty() ? clocks(lines.subList(opens ? 1 : 0, lines.size())) : 0;
        if (head.isEmpty()) {
            opening.addAll(lines);
        } else if (lines.size() > (opens ? 1 : 0)) {
            text.add(Block.join(lines.subList(opens ? 1 : 0, lines.size())));
        }
    }

    private void close() {
        Optional<WrittenTime> posted = head.flatMap(PostHead::of).filter(PostTime::isFull);
        Optional<LocalDateTime> at = posted.flatMap(PostTime::moment);
        if (at.isPresent()) {
            List<String> said = new ArrayList<>();
            text.forEach(each -> said.addAll(Sentences.ofAccount(each)));
            said.addAll(PostHead.isClosing(head.get()) ? List.of(head.get().text()) : List.of());
            if (!said.isEmpty()) {
                posts.add(new Post(head.get(), posted.get(), at.get(), said, within));
                PostHead.author(head.get()).ifPresent(author -> writing.merge(author, 1, Integer::sum));
            }
        }
        text.clear();
    }

    /** Returns the posts that notice, take on and end it; none if the thread is not that of an incident while it lasts. */
    public List<WrittenEntry> told() {
        close();
        if (unclear || posts.size() < FEWEST || clocks >= TIMES_OF_ACCOUNT || !risesIn(posts)) {
            return List.of();
        }
        Post first = posts.get(0);
        Optional<Post> taken = posts.stream().filter(this::takesOn).findFirst();
        if (taken.filter(this::isTakenSoon).isEmpty() || posts.stream().anyMatch(Post::isGivenUp)) {
            return List.of();
        }
        List<WrittenEntry> told = new ArrayList<>();
        told.add(first.labelled("detected"));
        told.add(taken.get().labelled("acknowledged"));
        List<Post> later = posts.subList(posts.indexOf(taken.get()) + 1, posts.size());
        recovery(taken.get(), later).ifPresent(post -> told.add(post.labelled("mitigated")));
        end(
                        taken.get(),
                        later.stream()
                                .filter(post -> post.closes()
                                        && post.at().isBefore(first.at().plus(LATEST_END)))
                                .toList())
                .ifPresent(post -> told.add(post.labelled("resolved")));
        return told;
    }

    /** Returns the last that closes it, of one who answers for it if he does; the foot of the page stands below the last post of all. */
    private static Optional<Post> end(Post taken, List<Post> closing) {
        return closing.stream()
                .filter(post -> post.isBy(taken) || PostHead.isOfStaff(post.head()))
                .reduce((one, other) -> other)
                .or(() -> closing.stream().reduce((one, other) -> other));
    }

    /** Who opens it, runs it, or writes again; another may look into it for himself. */
    private boolean takesOn(Post post) {
        boolean again = post.author().isEmpty() || writing.get(post.author().get()) > 1;
        return post.takesOn()
                && (post == posts.get(0) || PostHead.isOfStaff(post.head()) || again && !post.isBy(posts.get(0)));
    }

    /** Returns whether it is taken on as an incident is: called one, or harm after which it works again within a day. */
    private boolean isTakenSoon(Post taken) {
        LocalDateTime soon = taken.at().plus(SOON);
        return taken.at().isBefore(posts.get(0).at().plus(SOON))
                && (opening.stream().anyMatch(line -> INCIDENT.isIn(line.text()))
                        || (opening.stream().anyMatch(line -> Harm.isToldIn(line.text()))
                                        || posts.get(0).tellsHarm())
                                && posts.stream()
                                        .anyMatch(post -> post.at().isAfter(taken.at())
                                                && post.at().isBefore(soon)
                                                && post.tellsItWorks()));
    }

    /** Returns the first post in which the one who took it on says that it works, and after which he tells of no harm. */
    private static Optional<Post> recovery(Post taken, List<Post> later) {
        Optional<Post> back = Optional.empty();
        for (Post post : later) {
            boolean works = post.isBy(taken) && !post.closes() && post.tellsRecovery();
            boolean fails = post.isBy(taken) && !works && post.tellsHarm();
            back = fails ? Optional.empty() : back.or(() -> works ? Optional.of(post) : Optional.empty());
        }
        return back;
    }

    private static int clocks(List<TextLine> lines) {
        int clocks = 0;
        for (TextLine line : lines) {
            for (WrittenTime when : line.times()) {
                clocks += when.time().isPresent() ? 1 : 0;
            }
        }
        return clocks;
    }

    private static boolean risesIn(List<Post> posts) {
        for (int i = 1; i < posts.size(); i++) {
            if (posts.get(i).at().isBefore(posts.get(i - 1).at())) {
                return false;
            }
        }
        return true;
    }
}
