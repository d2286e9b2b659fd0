package dev.hindcast.model;

import dev.hindcast.model.evidence.Evidence;
import dev.hindcast.model.evidence.Text;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * Something promised after an incident.
 *
 * @param text what is to be done
 * @param owner the role or team that took it; never a person's name in published output
 * @param kind what the document calls its kind, such as prevent, detect or mitigate
 * @param status whether it was done; absent where the document has no mark for it
 * @param due when it was to be done
 * @param url the ticket it links to
 * @param evidence where it stands
 */
public record ActionItem(
        String text,
        Optional<String> owner,
        Optional<String> kind,
        Optional<Status> status,
        Optional<LocalDate> due,
        Optional<String> url,
        Evidence evidence) {
    public ActionItem {
        Text.required(text, "text");
        Text.optional(owner, "owner");
        Text.optional(kind, "kind");
        Objects.requireNonNull(status, "status is null");
        Objects.requireNonNull(due, "due is null");
        Text.optional(url, "url");
        Objects.requireNonNull(evidence, "evidence is null");
    }

    /** Returns whether the document leaves it undone: marked open, or not marked at all. */
    public boolean isOpen() {
        return status.map(s -> s == Status.OPEN).orElse(true);
    }

    /** What the document's own mark says. */
    public enum Status {
        OPEN,
        DONE;

        /** Returns the name in outputs. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
