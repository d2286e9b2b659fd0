package dev.hindcast.cli.check;

import dev.hindcast.model.evidence.Level;
import java.util.List;
import java.util.Locale;

/** From which level on {@code check} ends with exit code 1. */
public enum FailOn {
    ERROR,
    WARNING,
    NEVER;

    /** Returns whether one of the remarks is too many. */
    public boolean isMetBy(List<Remark> remarks) {
        return this != NEVER
                && remarks.stream().anyMatch(remark -> remark.level().compareTo(level()) >= 0);
    }

    private Level level() {
        return this == ERROR ? Level.ERROR : Level.WARNING;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
