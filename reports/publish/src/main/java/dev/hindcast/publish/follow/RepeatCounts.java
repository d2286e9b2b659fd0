package dev.hindcast.publish.follow;

import dev.hindcast.pattern.Link;
import dev.hindcast.pattern.PriorAction;
import dev.hindcast.pattern.Verdict;
import dev.hindcast.publish.document.Block;
import dev.hindcast.publish.document.Origin;
import dev.hindcast.publish.table.DataTable;
import dev.hindcast.publish.table.Field;
import dev.hindcast.publish.text.Messages;
import java.util.List;
import java.util.function.Predicate;

/** How many repeats there are: by who says so, and by what had become of the earlier action items. */
public final class RepeatCounts {
    private static final String FILE = "repeat_counts";

    private RepeatCounts() {}

    static Block block(List<Link> repeats) {
        return new Block.Bullets(
                List.of(sentence("verdicts", verdicts(repeats)), sentence("actions", actions(repeats))));
    }

    /** Returns the counts for machines. */
    public static DataTable table(List<Link> repeats) {
        String verdicts = verdicts(repeats);
        String actions = actions(repeats);
        return new DataTable(
                FILE,
                List.of("topic", "count_of", "repeats", "sentence"),
                List.of(
                        row("verdicts", "confirmed", count(repeats, RepeatCounts::isConfirmed), verdicts),
                        row("verdicts", "suspected", count(repeats, link -> !isConfirmed(link)), verdicts),
                        row("actions", "action-still-open", count(repeats, RepeatCounts::stillOpen), actions),
                        row("actions", "all-actions-done", count(repeats, Link::fixedAndCameBack), actions)));
    }

    private static Block.Sentence sentence(String topic, String said) {
        return new Block.Sentence("", said, "", Origin.of(FILE, "sentence", "topic", topic));
    }

    private static List<Field> row(String topic, String what, long count, String sentence) {
        return List.of(Field.of(topic), Field.of(what), Field.of(count), Field.of(sentence));
    }

    private static String verdicts(List<Link> repeats) {
        return Messages.get(
                "repeats.verdicts",
                count(repeats, RepeatCounts::isConfirmed),
                count(repeats, link -> !isConfirmed(link)));
    }

    private static String actions(List<Link> repeats) {
        return Messages.get(
                "repeats.actions", count(repeats, RepeatCounts::stillOpen), count(repeats, Link::fixedAndCameBack));
    }

    private static long count(List<Link> links, Predicate<Link> which) {
        return links.stream().filter(which).count();
    }

    private static boolean isConfirmed(Link link) {
        return link.verdict() == Verdict.CONFIRMED;
    }

    /** An item without any mark may have been done: only a mark counts. */
    private static boolean stillOpen(Link link) {
        return link.priorActions().stream().anyMatch(action -> action.status() == PriorAction.Status.OPEN);
    }
}
