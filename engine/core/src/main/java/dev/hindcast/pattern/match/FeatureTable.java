package dev.hindcast.pattern.match;

import dev.hindcast.model.Incident;
import dev.hindcast.pattern.duplicate.Telling;
import dev.hindcast.rootcause.MechanismFinder;
import dev.hindcast.rootcause.Taxonomy;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The features of all incidents, in order of time; undated ones last.
 *
 * @param incidents in that order
 * @param rows one an incident
 * @param mechanisms names by number
 * @param mechanismWeights how much sharing a mechanism says
 */
public record FeatureTable(
        List<Incident> incidents, List<Features> rows, List<String> mechanisms, double[] mechanismWeights) {

    /** Takes the features of incidents. */
    public static FeatureTable of(List<Incident> incidents, Taxonomy taxonomy) {
        List<Incident> ordered = incidents.parallelStream().sorted(order()).toList();
        MechanismFinder finder = new MechanismFinder(taxonomy);
        List<Traits> traits = ordered.parallelStream()
                .map(incident -> Traits.of(incident, finder))
                .toList();
        Frequencies frequencies = new Frequencies(finder.names().size());
        traits.forEach(frequencies::add);
        List<Features> rows = IntStream.range(0, ordered.size())
                .parallel()
                .mapToObj(i -> Features.of(i, traits.get(i), frequencies))
                .toList();
        return new FeatureTable(ordered, rows, finder.names(), frequencies.mechanismWeights());
    }

    /** Returns the order of time: the day an incident began, or the day its document gives; then its source. */
    public static Comparator<Incident> order() {
        return Comparator.comparingLong(FeatureTable::day)
                .thenComparing(incident -> incident.source().path())
                .thenComparing(Incident::id);
    }

    private static long day(Incident incident) {
        return Telling.day(incident).map(LocalDate::toEpochDay).orElse(Long.MAX_VALUE);
    }

    /** Returns the incident of a row. */
    public Incident incident(Features row) {
        return incidents.get(row.index());
    }

    /** Returns the names of the mechanisms that two incidents share, in order. */
    public List<String> shared(Features a, Features b) {
        return Arrays.stream(a.mechanisms())
                .filter(mechanism -> Arrays.binarySearch(b.mechanisms(), mechanism) >= 0)
                .mapToObj(mechanisms::get)
                .toList();
    }
}
