package dev.hindcast.pattern.learn;

import dev.hindcast.model.Incident;
import dev.hindcast.model.cause.Attributed;
import dev.hindcast.model.cause.Factor;
import dev.hindcast.model.cause.Trigger;
import dev.hindcast.pattern.duplicate.Telling;
import dev.hindcast.pattern.match.Features;
import dev.hindcast.pattern.match.Frequencies;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What others learn from an incident whose causes people state; all of it that they need, in about a kilobyte.
 *
 * @param day when it began, in days since 1970-01-01; {@link Telling#UNKNOWN} if undated
 * @param path of its document
 * @param id of the incident
 * @param terms its heaviest terms, ascending
 * @param weights of the terms
 * @param blocks in which it meets others, ascending
 * @param trigger the stated one, or none
 * @param factors all, if the first of them is stated; else none
 */
public record Teacher(
        long day,
        String path,
        String id,
        int[] terms,
        float[] weights,
        long[] blocks,
        List<Attributed<Trigger>> trigger,
        List<Attributed<Factor>> factors)
        implements Serializable {
    /** Shorter texts are alike by chance. */
    static final int FEWEST_TERMS = 20;

    /** The order of time; undated ones last. */
    static final Comparator<Teacher> ORDER = Comparator.<Teacher>comparingLong(
                    teacher -> teacher.day == Telling.UNKNOWN ? Long.MAX_VALUE : teacher.day)
            .thenComparing(Teacher::path)
            .thenComparing(Teacher::id);

    /** Returns what others learn from an incident; nothing where it states no cause or says too little to be alike. */
    public static Optional<Teacher> of(Incident incident, Frequencies frequencies) {
        return teaches(incident) ? of(incident, LearnedCauses.features(incident, frequencies)) : Optional.empty();
    }

    static Optional<Teacher> of(Incident incident, Features features) {
        return teaches(incident) && features.terms().length >= FEWEST_TERMS
                ? Optional.of(new Teacher(
                        features.day(),
                        incident.source().path(),
                        incident.id(),
                        features.terms(),
                        features.weights(),
                        features.blocks(),
                        incident.trigger().filter(Teacher::stated).stream().toList(),
                        first(incident).filter(Teacher::stated).isPresent() ? incident.factors() : List.of()))
                : Optional.empty();
    }

    /** Returns whether people state a cause of an incident. */
    public static boolean teaches(Incident incident) {
        return incident.trigger().filter(Teacher::stated).isPresent()
                || first(incident).filter(Teacher::stated).isPresent();
    }

    private static Optional<Attributed<Factor>> first(Incident incident) {
        return incident.factors().stream().findFirst();
    }

    private static boolean stated(Attributed<?> label) {
        return label.confidencePercent() == Attributed.STATED;
    }
}
