package dev.hindcast.pattern;

import dev.hindcast.model.Incident;
import dev.hindcast.model.cause.Factor;
import java.util.List;

/**
 * Incidents that repeat one another.
 *
 * @param name what they share, such as {@code failed-backup, power-loss}
 * @param mechanisms how all of them went
 * @param factors what contributed to all of them
 * @param incidents two or more, in order of time
 * @param confirmed how many of the links between them a person has confirmed
 */
public record FailurePattern(
        String name, List<String> mechanisms, List<Factor> factors, List<Incident> incidents, int confirmed) {
    public FailurePattern {
        mechanisms = List.copyOf(mechanisms);
        factors = List.copyOf(factors);
        incidents = List.copyOf(incidents);
    }
}
