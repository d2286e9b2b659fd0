package dev.hindcast.ingest.normalise.milestone.story;

import dev.hindcast.ingest.normalise.meaning.EntryMeaning;
import dev.hindcast.ingest.normalise.timeline.entry.DatedEntry;
import dev.hindcast.ingest.wording.Look;
import dev.hindcast.ingest.wording.Wording;
import dev.hindcast.model.time.MilestoneName;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An entry and what it says, which is looked for once. Not thread-safe. */
final class Told {
    private static final Wording PERCEIVES = Wording.of("^(?:observ|notic|spot|see|report)");

    /** A post by which the state is not yet sure to last. */
    private static final Wording WATCHED = Wording.of("^monitoring\\s*(?:-|–|—|:)\\s");

    /** What is only got ready has changed nothing yet. */
    private static final Wording PREPARES = Wording.of(
            "\\b(?:prepar(?:es?|ed|ing|ation|ations)|drafts?|drafted|drafting|plans? to|planning|planned to|discuss(?:es|ed|ing)?|proposes?|proposed|(?:is|are|was|were) (?:scheduled|approved|reviewed)|(?:set|moved|changed|switched) to [^\\w.;|]{0,2}(?:pending|awaiting|waiting|in review|draft|scheduled|queued|under review)|(?<!\\b(?:merged|released|deployed|distributed|shipped)\\b[^.;|]{0,60})submitted for (?:review|approval))\\b"
                    + "(?![^.;|]*\\b(?:and|then) (?:deploy|appl|start|roll|push|merg|execut|run|ran|commit|switch)\\w*)");

    /** What somebody says, "still offline after the migration", is no work of the one who tells it. */
    private static final Pattern QUOTED = Pattern.compile("[\"“][^\"“”]{1,200}[\"”]");

    private static final Wording REPAIRING = Wording.of(
            "\\b(?:begins?|began|starts?|started|initiat(?:es?|ed)|kicks? off|kicked off) (?:to )?(?:an? |the |our )?(?:\\w+ )?"
                    + "(?:restor(?:e|ing|ation)|recover(?:y|ing)?|rebuild(?:ing)?|roll(?:ing)?[- ]?back|revert(?:ing)?|fail(?:ing)?[- ]?over|re-?deploy(?:ing)?|re-?boot(?:ing)?|repair(?:s|ing)?)\\b"
                    + "|\\b(?:crews?|team|engineers?|technicians?|contractors?) (?:[\\w'’-]+ ){0,4}?(?:told|ordered|instructed) to (?:[\\w-]+ ){0,3}?(?:restore|repair|rebuild|reconnect|close up|splice)\\b");

    /** The incident is opened again, not a road or a ticket, and not in order to add something to its records. */
    private static final Wording REOPENED = Wording.of(
            "(?:\\bre-?open(?:s|ed|ing)? (?:(?:the|this|our) )?(?:incident(?: report)?|outage|issue|problem)\\b"
                    + "|(?<!\\b(?:have|get) the )\\b(?:incident|outage|issue|problem) (?:(?:is|was|has been|had to be) )?re-?opened\\b)"
                    + "(?![^.;|]{0,30}(?:(?<!due )\\bto|\\bfor|\\bby mistake|\\bin error)\\b)");

    /** What came back is the whole, whatever part came back before it. */
    private static final Wording OF_ALL = Wording.of("\\b(?:all|both|every\\w*)\\b[^.;|]{0,60}$");

    /** "Traffic recovered in the western regions": what is back, and in which part. */
    private static final Pattern IN_PART = Pattern.compile(
            "(?i)(.{3,60}?\\b(?:in|for|at|on)) (?:the )?(?!all\\b|every|both\\b|full\\b|production\\b)([^.;|]{2,40})\\.?");

    private static final Pattern OWN_TIME = Pattern.compile(
            "[^.;|]{0,40}?\\s(?:by|at|around) (?:about |around |approximately |~)?\\d{1,2}(?:[:.]\\d\\d|\\s?[ap]\\.?m)");

    /** Whom the authors want to read it, at the end of its words: "/cc @ops-team". */
    private static final Pattern COPIED = Pattern.compile("(?i)\\s[/(]?cc:?\\s+@[\\w@/., -]{1,200}\\)?$");

    private final DatedEntry entry;
    private final Optional<MilestoneName> mark;
    /** What it may say, see {@link EntryMeaning#lookAt}. */
    private final Look look;
    /** Where it says each that was asked for. */
    private final OptionalInt[] places = new OptionalInt[EntryMeaning.COUNT];

    private Told(DatedEntry entry, Optional<MilestoneName> mark, Look look) {
        this.entry = entry;
        this.mark = mark;
        this.look = look;
    }

    /** Begins to read an entry. */
    static Told of(DatedEntry entry) {
        String written = entry.entry().text();
        String text =
                written.indexOf('@') < 0 ? written : COPIED.matcher(written).replaceFirst("");
        return new Told(entry, EntryMark.of(text), EntryMeaning.lookAt(text));
    }

    /** Returns the first of the rows of which that holds. */
    static Optional<Told> first(List<Told> rows, Predicate<Told> holds) {
        for (Told row : rows) {
            if (holds.test(row)) {
                return Optional.of(row);
            }
        }
        return Optional.empty();
    }

    /** Returns all rows of which that holds. */
    static List<Told> all(List<Told> rows, Predicate<Told> holds) {
        List<Told> all = new ArrayList<>();
        for (Told row : rows) {
            if (holds.test(row)) {
                all.add(row);
            }
        }
        return all;
    }

    /** Returns the rows from that one on, all of them if there is none. */
    static List<Told> since(Optional<Told> first, List<Told> rows) {
        return first.isEmpty()
                ? rows
                : all(rows, row -> !row.at().isBefore(first.get().at()));
    }

    /** Returns the entry. */
    DatedEntry entry() {
        return entry;
    }

    /** Returns its words. */
    String text() {
        return look.text();
    }

    /** Returns when it happened. */
    Instant at() {
        return entry.resolved().at();
    }

    /** Returns the milestone that its authors marked it as, if they did. */
    Optional<MilestoneName> mark() {
        return mark;
    }

    /** Returns whether its authors marked it as that milestone. */
    boolean isMarked(MilestoneName name) {
        return mark.isPresent() && mark.get() == name;
    }

    /** Returns whether its words say that. */
    boolean says(EntryMeaning meaning) {
        return find(meaning).isPresent();
    }

    private OptionalInt find(EntryMeaning meaning) {
        OptionalInt place = places[meaning.ordinal()];
        if (place == null) {
            place = meaning.find(look);
            places[meaning.ordinal()] = place;
        }
        return place;
    }

    /** Returns whether it is posted under a state that leaves open whether it is over, whatever its words say. */
    boolean isWatched() {
        return WATCHED.isIn(text());
    }

    /** Returns whether it tells that the incident itself was opened again. */
    boolean isReopened() {
        return REOPENED.isIn(text());
    }

    /** Returns whether it tells of nothing but what was got ready. */
    boolean prepares() {
        return PREPARES.isIn(text()) && !says(EntryMeaning.FAILURE) && !says(EntryMeaning.ONSET);
    }

    /** Returns whether it tells of something that was changed, or of a remedy that was begun. */
    boolean tellsWork() {
        return says(EntryMeaning.CHANGE) && (!QUOTED.matcher(text()).find() || changesUnquoted())
                || REPAIRING.isIn(text());
    }

    private boolean changesUnquoted() {
        return EntryMeaning.CHANGE.isSaidIn(QUOTED.matcher(text()).replaceAll("…"));
    }

    /** Returns whether it tells of harm and not of its repair: what worked before the first such entry was none of its ends. */
    boolean tellsHarm() {
        return says(EntryMeaning.ONSET)
                || says(EntryMeaning.FAILURE)
                        && !says(EntryMeaning.RECOVERY)
                        && !says(EntryMeaning.WORKING)
                        && !says(EntryMeaning.END);
    }

    /** Returns whether it tells that it is over. */
    boolean tellsEnd() {
        return says(EntryMeaning.END) && !isWatched() && !isOfLater(EntryMeaning.END);
    }

    /** Returns whether it tells that the service is back. */
    boolean tellsRecovery() {
        return says(EntryMeaning.RECOVERY) && !isOfLater(EntryMeaning.RECOVERY)
                || says(EntryMeaning.END) && isWatched();
    }

    /** "It went down and was restored by 02:00": the time of the entry is that of the harm, and what is said behind it has its own. */
    private boolean isOfLater(EntryMeaning meaning) {
        int place = find(meaning).orElse(0);
        return find(EntryMeaning.ONSET).orElse(place) < place
                && OWN_TIME.matcher(text()).region(place, text().length()).lookingAt();
    }

    /** Returns whether it tells of a first notice; what is said behind a recovery or an end, in the same breath, is none. */
    boolean tellsNotice() {
        OptionalInt notice = find(EntryMeaning.NOTICE);
        return notice.isPresent()
                && isBefore(notice.getAsInt(), EntryMeaning.END)
                && isBefore(notice.getAsInt(), EntryMeaning.RECOVERY)
                && !(says(EntryMeaning.RECOVERY) && seesRecovery(notice.getAsInt()));
    }

    private boolean isBefore(int place, EntryMeaning other) {
        OptionalInt said = find(other);
        return said.isEmpty() || place < said.getAsInt();
    }

    /** Who observes that it works again notices no fault. */
    private boolean seesRecovery(int notice) {
        return PERCEIVES.isIn(text().substring(notice)) && !says(EntryMeaning.FAILURE);
    }

    /** Returns whether both tell in the same words that something is back, each of another thing. */
    boolean isOfAnotherPart(Told other) {
        OptionalInt back = find(EntryMeaning.RECOVERY);
        OptionalInt othersBack = other.find(EntryMeaning.RECOVERY);
        if (other == this || back.isEmpty() || othersBack.isEmpty()) {
            return false;
        }
        String text = entry.entry().text();
        String others = other.entry.entry().text();
        return isInAnotherPart(text, others)
                || !OF_ALL.isIn(text.substring(0, back.getAsInt()))
                        && text.substring(back.getAsInt()).equalsIgnoreCase(others.substring(othersBack.getAsInt()))
                        && !text.equalsIgnoreCase(others);
    }

    private static boolean isInAnotherPart(String text, String others) {
        Matcher part = IN_PART.matcher(text);
        Matcher other = IN_PART.matcher(others);
        return part.matches()
                && other.matches()
                && part.group(1).equalsIgnoreCase(other.group(1))
                && !part.group(2).equalsIgnoreCase(other.group(2));
    }

    /** Returns whether it tells how it began. What someone finds already broken did not begin with the finding. */
    boolean tellsOnset() {
        OptionalInt beginning = find(EntryMeaning.BEGINNING);
        OptionalInt onset = beginning.isPresent() ? beginning : find(EntryMeaning.ONSET);
        OptionalInt notice = find(EntryMeaning.NOTICE);
        return onset.isPresent() && (notice.isEmpty() || onset.getAsInt() < notice.getAsInt());
    }
}
