package dev.hindcast.pattern;

import dev.hindcast.model.ActionItem;
import java.util.Objects;
import java.util.OptionalLong;

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
}
