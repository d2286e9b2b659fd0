package dev.hindcast.pattern;

import dev.hindcast.model.ActionItem;
import dev.hindcast.model.DocumentSection;
import dev.hindcast.model.Incident;
import dev.hindcast.model.SectionRole;
import dev.hindcast.pattern.PriorAction.Status;
import dev.hindcast.rootcause.phrase.Sentences;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;

/** The earlier incident's action items in the light of what happened again. */
final class PriorActions {
    private static final Set<SectionRole> TELLING =
            EnumSet.of(SectionRole.SUMMARY, SectionRole.CAUSE, SectionRole.TRIGGER, SectionRole.OTHER);

    /** An item that shares fewer words of substance with the later text has nothing to do with it. */
    private static final int FEWEST_SHARED = 2;

    /** Shorter words are mostly function words. */
    private static final int SHORTEST = 4;

    private PriorActions() {}

    /** Returns them in the document's order; of the undone ones, else of all, the closest to the later text is marked. */
    static List<PriorAction> of(Incident earlier, Incident later, OptionalLong days) {
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
