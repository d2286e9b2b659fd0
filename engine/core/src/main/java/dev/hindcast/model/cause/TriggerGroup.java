package dev.hindcast.model.cause;

import java.util.Locale;

/** The coarse groups of {@link Trigger}. */
public enum TriggerGroup {
    CHANGE,
    ENVIRONMENT,
    DEMAND,
    ATTACK,
    TIME,
    LATENT;

    /** Returns the name in outputs. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
