package dev.hindcast.pattern;

import dev.hindcast.model.ActionItem;
import dev.hindcast.model.DocumentSection;
import dev.hindcast.model.Incident;
import dev.hindcast.model.SectionRole;
import dev.hindcast.rootcause.phrase.Sentences;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.Set;

/**
 * An action item of the earlier incident, as it stood when the later one began.
 *
 * @param item the item
 * @param status whether it was done, as far as the earlier document says
 * @param openDays days it had been open, from the day of its incident; absent where it was done or a date is missing
 * @param preventing whether it comes closest to what happened again
 */
public record PriorAction(ActionItem item, Status status, OptionalLong openDays, boolean preventing) {
    /** What the earlier document says about an item. */
    public enum Status {
        /** Marked as done: it was fixed and came back. */
        DONE,
        /** Marked as open. */
        OPEN,
        /** Carries no mark. */
        NOT_MARKED
    }

    public PriorAction {
        Objects.requireNonNull(item, "item is null");
        Objects.requireNonNull(status, "status is null");
        Objects.requireNonNull(openDays, "openDays is null");
    }

    private static final Set<SectionRole> TELLING =
            EnumSet.of(SectionRole.SUMMARY, SectionRole.CAUSE, SectionRole.TRIGGER, SectionRole.OTHER);

    /** An item that shares fewer words of substance with the later text has nothing to do with it. */
    private static final int FEWEST_SHARED = 2;

    /** Shorter words are mostly function words. */
    private static final int SHORTEST = 4;

    /** Returns them in the document's order; of the undone ones, else of all, the closest to the later text is marked. */
    static List<PriorAction> of(Incident earlier, Incident later, OptionalLong days) {
        if (earlier.actionItems().isEmpty()) {
            return List.of();
        }
        Set<String> happened = words(later.title());
        for (DocumentSection section : later.sections()) {
            if (TELLING.contains(section.role())) {
                happened.addAll(words(section.text()));
            }
        }
        ActionItem closest = closest(
                earlier.actionItems().stream().filter(ActionItem::isOpen).toList(), happened);
        if (closest == null) {
            closest = closest(earlier.actionItems(), happened);
        }
        List<PriorAction> actions = new ArrayList<>();
        for (ActionItem item : earlier.actionItems()) {
            Status status = status(item);
            OptionalLong open = status == Status.DONE ? OptionalLong.empty() : days;
            actions.add(new PriorAction(item, status, open, item == closest));
        }
        return actions;
    }

    private static Status status(ActionItem item) {
        return item.status()
                .map(said -> said == ActionItem.Status.DONE ? Status.DONE : Status.OPEN)
                .orElse(Status.NOT_MARKED);
    }

    private static ActionItem closest(List<ActionItem> items, Set<String> happened) {
        ActionItem closest = null;
        double most = 0;
        for (ActionItem item : items) {
            Set<String> words = words(item.text());
            int all = words.size();
            words.retainAll(happened);
            double share = words.size() < FEWEST_SHARED ? 0 : words.size() / Math.sqrt(all);
            if (share > most) {
                most = share;
                closest = item;
            }
        }
        return closest;
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        for (String word : Sentences.allWords(text)) {
            if (word.length() >= SHORTEST) {
                words.add(word);
            }
        }
        return words;
    }
}
