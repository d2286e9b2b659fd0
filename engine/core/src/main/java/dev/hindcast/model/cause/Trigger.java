package dev.hindcast.model.cause;

import java.util.Locale;

/**
 * The event that set an incident off: the earliest departure from normal that the text names. "Not stated" is the absence
 * of a trigger. A command given by hand is a trigger, never a verdict.
 */
public enum Trigger {
    /** A change of setting, flag, rule, policy or routing. */
    CONFIGURATION(TriggerGroup.CHANGE),
    /** A software release or upgrade. */
    RELEASE(TriggerGroup.CHANGE),
    /** Hardware, power, cooling, a line, weather. */
    HARDWARE(TriggerGroup.ENVIRONMENT),
    /** Planned work: migration, scaling, a drill. */
    MAINTENANCE(TriggerGroup.CHANGE),
    /** An old defect met by an input or a timing. */
    LATENT_DEFECT(TriggerGroup.LATENT),
    /** A change of load or usage. */
    LOAD(TriggerGroup.DEMAND),
    /** An attack or abuse. */
    ATTACK(TriggerGroup.ATTACK),
    /** A command given by hand. */
    MANUAL(TriggerGroup.CHANGE),
    /** Slow growth that met a limit. */
    GROWTH(TriggerGroup.DEMAND),
    /** A change or outage at a provider. */
    THIRD_PARTY(TriggerGroup.ENVIRONMENT),
    /** An automated job acted. */
    AUTOMATION(TriggerGroup.CHANGE),
    /** A design flaw outside operations. */
    DESIGN(TriggerGroup.LATENT),
    /** A date, a clock, an expiry. */
    EXPIRY(TriggerGroup.TIME);

    private final TriggerGroup group;

    Trigger(TriggerGroup group) {
        this.group = group;
    }

    /** Returns the coarse group. */
    public TriggerGroup group() {
        return group;
    }

    /** Returns the name in outputs: lower case with hyphens. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
