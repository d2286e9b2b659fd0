package dev.hindcast.pattern;

import dev.hindcast.model.Incident;
import dev.hindcast.model.cause.Factor;
import dev.hindcast.model.cause.Trigger;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Two documents that belong together, with what they share.
 *
 * @param relation how
 * @param verdict whether a person has said so
 * @param earlier the incident that began first; of undated ones the first by source
 * @param later the other
 * @param score how alike they are, at least 0; comparable within one relation
 * @param trigger what set both off
 * @param factors what contributed to both
 * @param mechanisms how both went
 * @param services what both affected
 * @param daysBetween whole days from the beginning of one to that of the other; absent where a date is missing
 * @param priorActions the earlier incident's action items when the later one began; of repeats only
 */
public record Link(
        Relation relation,
        Verdict verdict,
        Incident earlier,
        Incident later,
        double score,
        Optional<Trigger> trigger,
        List<Factor> factors,
        List<String> mechanisms,
        List<String> services,
        OptionalLong daysBetween,
        List<PriorAction> priorActions) {
    private static final int LONGEST_ITEM = 160;

    public Link {
        Objects.requireNonNull(relation, "relation is null");
        Objects.requireNonNull(verdict, "verdict is null");
        factors = List.copyOf(factors);
        mechanisms = List.copyOf(mechanisms);
        services = List.copyOf(services);
        priorActions = List.copyOf(priorActions);
    }

    /** Returns the open action item that comes closest to what happened again. */
    public Optional<PriorAction> openPrevention() {
        return priorActions.stream()
                .filter(action -> action.preventing() && action.status() != PriorAction.Status.DONE)
                .findFirst();
    }

    /** Returns whether every action item of the earlier incident was done, and there was one: fixed, and it came back. */
    public boolean fixedAndCameBack() {
        return relation == Relation.REPEAT
                && !priorActions.isEmpty()
                && priorActions.stream().allMatch(action -> action.status() == PriorAction.Status.DONE);
    }

    /** Returns the sentence about the action that would have helped; absent where nothing can be said. */
    public Optional<String> actionSentence() {
        if (fixedAndCameBack()) {
            return Optional.of(
                    "every follow-up of the earlier incident was marked as done: it was fixed and came back");
        }
        return openPrevention()
                .filter(action -> action.openDays().isPresent())
                .map(action -> "the follow-up that comes closest to preventing it, \""
                        + shortened(action.item().text()) + "\", "
                        + (action.status() == PriorAction.Status.OPEN
                                ? "had been open for " + days(action.openDays().getAsLong())
                                : "carries no mark of being done; it was promised "
                                        + days(action.openDays().getAsLong()) + " before"));
    }

    /** What follows the item must stay in sight. */
    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST_ITEM
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST_ITEM - 1))
                                .strip() + "…";
    }

    private static String days(long days) {
        return days + (days == 1 ? " day" : " days");
    }
}
