package dev.hindcast.ingest.normalise.timeline.entry;

import dev.hindcast.ingest.document.TextLine;
import dev.hindcast.ingest.time.WrittenTime;
import dev.hindcast.ingest.wording.Wording;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names of the states under which a status page posts, and where they stand in a line. */
public final class PostState {
    /** Those under which nothing but an incident is posted. */
    private static final String OF_INCIDENT = "investigating|identified|monitoring|resolved";

    private static final String STATES = OF_INCIDENT
            + "|update|in progress|verifying|completed|scheduled|postmortem|mitigated|fixed|notified|ongoing|observing|recovering|solved";
    private static final Wording STATE = Wording.of("^[\\s*_]*(?:" + STATES + ")[\\s*_]*(?:-|–|—|:)\\s");
    /** What a post begins with in either of the forms that follow. */
    private static final Wording OPENS = Wording.of("^[\\s*_]*(?:" + STATES + ")|^:::");

    private static final Pattern ALONE = Pattern.compile("(?i)[\\s*_]*(" + STATES + ")[\\s*_:]*");
    private static final Pattern OPENING = Pattern.compile("(?i):::\\s*update\\s+(" + STATES + ")\\s*\\|.*");
    private static final Pattern BEFORE_TIME =
            Pattern.compile("(?i)[\\s*_\\[-]*(" + OF_INCIDENT + ")[\\s*_\\]]*[:(\\[–-]?[\\s*_]*");

    /** Behind the time at the head of a post, with nothing else in the line. */
    private static final Pattern BEHIND_TIME =
            Pattern.compile("(?i)[\\s*_|:,(\\[–—-]{1,5}(" + STATES + ")[\\s*_.:)\\]]*");

    private PostState() {}

    /** Returns the state that ends the head of a post behind its time, {@code Jun 3, 2031 15:02 UTC MONITORING}; absent if none does. */
    public static Optional<String> behind(TextLine head, WrittenTime when) {
        Matcher state = BEHIND_TIME.matcher(
                head.text().substring(Math.min(when.end(), head.text().length())));
        return state.matches() ? Optional.of(named(state.group(1))) : Optional.empty();
    }

    /** Some generators call what is over solved. */
    private static String named(String state) {
        return state.equalsIgnoreCase("solved") ? "Resolved" : state;
    }

    /** Returns the state that stands before the time of an entry, {@code Resolved [2031-02-15 23:09]}; nothing if none does. */
    public static String before(String text, WrittenTime when) {
        Matcher state = BEFORE_TIME.matcher(text.substring(0, when.start()));
        return state.matches() ? state.group(1) + " - " : "";
    }

    /** Returns the state of the post that the line opens, alone in it or behind three colons; absent if it opens none. */
    public static Optional<String> openedBy(TextLine line) {
        if (!OPENS.isIn(line.text())) {
            return Optional.empty();
        }
        Matcher alone = ALONE.matcher(line.text());
        if (alone.matches()) {
            return Optional.of(named(alone.group(1)));
        }
        Matcher opening = OPENING.matcher(line.text());
        return opening.matches() ? Optional.of(named(opening.group(1))) : Optional.empty();
    }

    /** Returns whether the lines are nothing but the name of a state. */
    public static boolean isAlone(List<TextLine> lines) {
        return lines.size() == 1
                && OPENS.isIn(lines.get(0).text())
                && ALONE.matcher(lines.get(0).text()).matches();
    }

    /** Returns whether the line opens a post that three colons close. */
    public static boolean isFence(TextLine line) {
        return OPENING.matcher(line.text()).matches();
    }

    /** Returns whether the text begins with a state, and goes on with what was told. */
    public static boolean beginsText(String text) {
        return STATE.isIn(text);
    }
}
