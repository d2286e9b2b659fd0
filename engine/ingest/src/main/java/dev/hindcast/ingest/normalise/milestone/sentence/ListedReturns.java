package dev.hindcast.ingest.normalise.milestone.sentence;

import dev.hindcast.ingest.time.WrittenTime;
import dev.hindcast.ingest.wording.Wording;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;

/** What came back one after the other, told in one sentence: "mail was back at 10:02, the shop at 10:30 and the phones at 10:55". */
final class ListedReturns {
    private static final Wording CAME_BACK = Wording.of(
            "\\b(?:(?:was|were) (?:back|restored|up|online)|(?:came|went) back|returned)(?: up| online| again)? at $");
    /** A thing and its time, with no verb of its own. */
    private static final Pattern NEXT = Pattern.compile(
            "(?i)(?:,|;|,? and|,? then)(?: then| finally| lastly| and)*(?:,? last of all,?)? (?:the |our )?[\\w'’-]+(?: (?!(?:was|were|had|did|could|only|not|went|came|got|took|began|said|told|gave|left|ran|sent|rang|saw|their|our|his|her|\\w+ed)\\b)[\\w'’-]+){0,2}(?:, (?:as the last(?: one| of all)?|finally|last of all),)? at ");

    /** What took place after all was back, or is another trouble. */
    private static final Wording OTHER_MATTER = Wording.of(
            "\\b(?:reviews?|meetings?|all[- ]hands|calls?|post-?mortems?|reports?|retro\\w*|debrief\\w*|incidents?|outages?|lunch|training)\\b");
    /** Later than that behind the one before it no other thing of the same list came back. */
    private static final Duration LONGEST_STEP = Duration.ofHours(6);

    private static final Pattern ENDS = Pattern.compile("\\s*(?:$|[.;)])");

    private ListedReturns() {}

    /** Returns the last of the times if they are those of such a list, in rising order; else the times as they are. */
    static List<WrittenTime> last(String sentence, List<WrittenTime> times) {
        if (times.size() < 2
                || !CAME_BACK.isIn(sentence.substring(0, times.get(0).start()))) {
            return times;
        }
        for (int i = 1; i < times.size(); i++) {
            WrittenTime before = times.get(i - 1);
            WrittenTime when = times.get(i);
            String thing = sentence.substring(before.end(), when.start());
            if (!NEXT.matcher(thing).matches() || OTHER_MATTER.isIn(thing) || !rises(before, when)) {
                return times;
            }
        }
        WrittenTime last = times.get(times.size() - 1);
        return ENDS.matcher(sentence.substring(last.end())).lookingAt() ? List.of(last) : times;
    }

    private static boolean rises(WrittenTime before, WrittenTime when) {
        if (when.date().isPresent()) {
            return false;
        }
        Duration step =
                Duration.between(before.time().orElseThrow(), when.time().orElseThrow());
        return step.compareTo(Duration.ZERO) > 0 && step.compareTo(LONGEST_STEP) <= 0;
    }
}
