package dev.hindcast.ingest.taxonomy;

import dev.hindcast.model.Incident;
import dev.hindcast.rootcause.CauseLabeller;
import dev.hindcast.rootcause.Corrections;
import dev.hindcast.rootcause.Taxonomy;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * How causes are told.
 *
 * @param extension the user's taxonomy as YAML
 * @param corrections what a person says about single incidents
 * @param abstainBelowPercent a trigger read from text with less confidence is not given
 */
public record CauseSettings(Optional<Extension> extension, Corrections corrections, int abstainBelowPercent) {
    /** Nothing said: the built-in taxonomy, every trigger given. */
    public static final CauseSettings DEFAULT = new CauseSettings(Optional.empty(), Corrections.NONE, 0);

    /** A taxonomy file: its name, for messages, and its content. */
    public record Extension(String file, String text) {}

    /**
     * Returns what adds causes to an incident that was read: a pure function, safe to share between threads.
     *
     * @throws UserFileProblem if the user's taxonomy cannot be used
     */
    public UnaryOperator<Incident> labeller() {
        UnaryOperator<Incident> labeller = extension.isEmpty() && abstainBelowPercent == 0
                ? BuiltIn.LABELLER
                : new CauseLabeller(taxonomy(), abstainBelowPercent);
        return incident -> corrections.apply(labeller.apply(incident));
    }

    /**
     * Returns the built-in taxonomy with what the user adds.
     *
     * @throws UserFileProblem if that cannot be used
     */
    public Taxonomy taxonomy() {
        return extension
                .map(more -> TaxonomyReader.extended(more.file(), more.text()))
                .orElseGet(TaxonomyReader::builtIn);
    }

    /** Returns the same settings with what people corrected. */
    public CauseSettings with(Corrections others) {
        return new CauseSettings(extension, others, abstainBelowPercent);
    }

    /** Prepared once, on first use. */
    private static final class BuiltIn {
        static final CauseLabeller LABELLER = new CauseLabeller(TaxonomyReader.builtIn(), 0);
    }
}
