package dev.hindcast.insight.stage;

import dev.hindcast.model.time.MilestoneName;
import java.util.Locale;

/** A stretch between two moments that follow each other. */
public enum Stage {
    /** From the start until somebody or something noticed. */
    UNTIL_DETECTED,
    /** From the notice until somebody took it up. */
    UNTIL_ACKNOWLEDGED,
    /** From then until the service worked again. */
    UNTIL_MITIGATED,
    /** From then until the end. */
    UNTIL_RESOLVED,
    /** Between two moments with another in between that the document does not state. */
    NOT_TOLD_APART;

    /** Returns the name in outputs. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns the stage between two stated moments, of which nothing in between is stated. */
    static Stage between(MilestoneName from, MilestoneName to) {
        return to.ordinal() - from.ordinal() == 1 ? values()[from.ordinal()] : NOT_TOLD_APART;
    }
}
