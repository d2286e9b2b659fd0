package dev.hindcast.pattern.match;

import dev.hindcast.model.Incident;
import dev.hindcast.model.IncidentKind;
import dev.hindcast.model.cause.Attributed;
import dev.hindcast.model.cause.Factor;
import dev.hindcast.model.cause.Trigger;
import dev.hindcast.pattern.duplicate.Telling;
import dev.hindcast.rootcause.MechanismFinder;
import java.io.Serializable;

/**
 * What of one incident is compared: a pure function of it and of the taxonomy, so that any engine may work it out where the incident lies.
 *
 * @param kind what sort of event it was
 * @param telling what tells other documents about it
 * @param mechanisms numbers of its mechanisms in {@link MechanismFinder#names()}, ascending
 * @param trigger ordinal of its trigger, -1 for none and for planned work: that two were planned says nothing of how they failed
 * @param factors a bit for the ordinal of each factor
 * @param words its masked words
 */
public record Traits(IncidentKind kind, Telling telling, int[] mechanisms, int trigger, int factors, WordCounts words)
        implements Serializable {

    /** Returns those of an incident. */
    public static Traits of(Incident incident, MechanismFinder finder) {
        int factors = 0;
        for (Attributed<Factor> factor : incident.factors()) {
            factors |= 1 << factor.value().ordinal();
        }
        return new Traits(
                incident.kind(),
                Telling.of(incident),
                finder.numbersOf(incident),
                incident.trigger()
                        .map(Attributed::value)
                        .filter(trigger -> trigger != Trigger.MAINTENANCE)
                        .map(Enum::ordinal)
                        .orElse(-1),
                factors,
                WordCounts.of(incident));
    }
}
