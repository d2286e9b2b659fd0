package dev.hindcast.metric;

import dev.hindcast.query.Distribution;
import dev.hindcast.query.IncidentColumn;
import java.util.Optional;

/**
 * Something that is measured. It never fixes what it is broken down by: any metric goes with any dimensions.
 *
 * <p>To every metric the engine returns, for each group, the number of incidents and the distribution of one column of whole numbers; {@link #fold} turns that into figures.
 */
public interface Metric {
    /** Returns the name on the command line and in every output, snake case. */
    String name();

    /** Returns the name in prose, such as "Time to resolve". */
    String title();

    /** Returns what its figures count. */
    Unit unit();

    /** Returns what exactly is measured, printed wherever the figure is: from, to and clock for a duration. */
    String definition();

    /** Returns when figures are refused, for the documentation. */
    String refusal();

    /** Returns where the methods come from, for the documentation. */
    String source();

    /** Returns the column whose values are measured; absent where incidents are only counted. */
    Optional<IncidentColumn> measured();

    /**
     * Returns the figures of one group.
     *
     * @param incidents how many incidents the group has
     * @param values the measured values of those that have one
     */
    Figures fold(long incidents, Distribution values);

    /** Returns the column of the ages of what is still open; absent where nothing can be. */
    default Optional<IncidentColumn> open() {
        return Optional.empty();
    }

    /**
     * Returns the figures of one group of which some may still be open.
     *
     * @param open the ages they have reached
     */
    default Figures fold(long incidents, Distribution values, Distribution open) {
        return fold(incidents, values);
    }

    /** Returns the values that statistics may use: all of them, unless the metric knows that some cannot be what they seem. */
    default Distribution usable(Distribution values) {
        return values;
    }
}
