package dev.hindcast.model.cause;

import java.util.Locale;

/** What made an incident possible, larger or longer. There is no "human error": the factor is the process. */
public enum Factor {
    CAPACITY,
    CODE_DEFECT,
    CONFIGURATION,
    CASCADE,
    NETWORK,
    PROCESS,
    DATA,
    HARDWARE,
    CONCURRENCY,
    SECURITY,
    RECOVERY,
    DEPENDENCY,
    CLOCK;

    /** Returns the name in outputs: lower case with hyphens. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
