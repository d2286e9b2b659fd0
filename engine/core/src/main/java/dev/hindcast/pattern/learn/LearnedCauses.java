package dev.hindcast.pattern.learn;

import dev.hindcast.model.Incident;
import dev.hindcast.model.cause.Attributed;
import dev.hindcast.model.evidence.Evidence;
import dev.hindcast.pattern.block.BlockKeys;
import dev.hindcast.pattern.match.Features;
import dev.hindcast.pattern.match.Frequencies;
import dev.hindcast.pattern.match.SpreadTerms;
import dev.hindcast.pattern.match.Traits;
import dev.hindcast.rootcause.MechanismFinder;
import dev.hindcast.rootcause.Taxonomy;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Learns from causes that people state, in a field of the document or in a correction: an incident whose causes are told from text takes
 * those of the stated incident whose words are most like its own, if they are alike enough. Such a label names the rule {@value #RULE},
 * the place of the statement, the incident that is alike and how alike it is. What is stated never changes. Immutable; what an incident
 * learns depends on nothing but it, so any machine may teach it.
 */
public final class LearnedCauses implements Serializable {
    /** The rule that a learned label names. */
    public static final String RULE = "like-a-stated-one";

    private static final long serialVersionUID = 1;

    /** Above this cosine of the masked words the neighbour is at least as often right as the rules: docs/benchmarks.md. */
    static final double ALIKE = 0.15;

    /** Of many stated incidents in one block the last so many are looked at. */
    private static final int MOST_TEACHERS = 32;

    private static final int RANK_BITS = Long.SIZE - BlockKeys.BITS;

    private static final MechanismFinder NO_MECHANISMS = new MechanismFinder(Taxonomy.EMPTY);

    private final Frequencies frequencies;
    private final List<Teacher> teachers;
    /** Of each block of each teacher the key and then the teacher's rank, ascending. */
    private final long[] entries;

    private LearnedCauses(Frequencies frequencies, List<Teacher> teachers) {
        this.frequencies = frequencies;
        this.teachers = teachers;
        this.entries =
                new long[teachers.stream().mapToInt(t -> t.blocks().length).sum()];
        int next = 0;
        for (int rank = 0; rank < teachers.size(); rank++) {
            for (long block : teachers.get(rank).blocks()) {
                entries[next++] = block << RANK_BITS | rank;
            }
        }
        Arrays.parallelSort(entries);
    }

    private record Neighbour(Teacher teacher, int percent) {}

    /**
     * Prepares what there is to learn.
     *
     * @param frequencies of the terms of all incidents, those that learn and those that teach
     * @param teachers at most 16 million; of those that are equal in the order of time, the first counts as earlier
     */
    public static LearnedCauses of(Frequencies frequencies, List<Teacher> teachers) {
        if (teachers.size() >= 1 << RANK_BITS) {
            throw new IllegalArgumentException(teachers.size() + " incidents with stated causes are too many");
        }
        return new LearnedCauses(
                frequencies, teachers.stream().sorted(Teacher.ORDER).toList());
    }

    /** Returns the incidents in the same order, with what is learned. */
    public static List<Incident> of(List<Incident> incidents) {
        long teaching = incidents.stream().filter(Teacher::teaches).count();
        if (teaching == 0 || teaching == incidents.size()) {
            return incidents;
        }
        Frequencies frequencies = noFrequencies();
        List<Traits> traits =
                incidents.parallelStream().map(LearnedCauses::traits).toList();
        traits.forEach(frequencies::add);
        List<Features> features = traits.parallelStream()
                .map(own -> Features.of(0, own, frequencies))
                .toList();
        List<Teacher> teachers = IntStream.range(0, incidents.size())
                .mapToObj(i -> Teacher.of(incidents.get(i), features.get(i)))
                .flatMap(Optional::stream)
                .toList();
        LearnedCauses learned = of(frequencies, teachers);
        return IntStream.range(0, incidents.size())
                .parallel()
                .mapToObj(i -> learned.taught(incidents.get(i), features.get(i)))
                .toList();
    }

    /** Returns counts of nothing, to which {@link #traits} are added. */
    public static Frequencies noFrequencies() {
        return new Frequencies(NO_MECHANISMS.names().size());
    }

    /** Returns what is counted of an incident. */
    public static Traits traits(Incident incident) {
        return Traits.of(incident, NO_MECHANISMS);
    }

    static Features features(Incident incident, Frequencies frequencies) {
        return Features.of(0, traits(incident), frequencies);
    }

    /** Returns the incident with what it learns: itself where that is nothing. */
    public Incident taught(Incident incident) {
        return Teacher.teaches(incident) ? incident : taught(incident, features(incident, frequencies));
    }

    private Incident taught(Incident incident, Features features) {
        return Teacher.teaches(incident)
                ? incident
                : nearest(features).map(neighbour -> with(incident, neighbour)).orElse(incident);
    }

    private Optional<Neighbour> nearest(Features row) {
        if (row.terms().length < Teacher.FEWEST_TERMS) {
            return Optional.empty();
        }
        SpreadTerms terms = new SpreadTerms(row);
        int nearest = -1;
        double most = ALIKE;
        for (long block : row.blocks()) {
            int end = end(block);
            for (int i = end - 1; i >= Math.max(0, end - MOST_TEACHERS) && entries[i] >>> RANK_BITS == block; i--) {
                int rank = (int) (entries[i] & (1L << RANK_BITS) - 1);
                double cosine = terms.cosine(
                        teachers.get(rank).terms(), teachers.get(rank).weights());
                if (cosine > most || cosine == most && rank < nearest) {
                    nearest = rank;
                    most = cosine;
                }
            }
        }
        return nearest < 0
                ? Optional.empty()
                : Optional.of(new Neighbour(teachers.get(nearest), (int) Math.round(100 * most)));
    }

    /** Returns the place after a block's last teacher. */
    private int end(long block) {
        return -1 - Arrays.binarySearch(entries, (block << RANK_BITS) | (1L << RANK_BITS) - 1);
    }

    private static Incident with(Incident incident, Neighbour neighbour) {
        Teacher teacher = neighbour.teacher();
        return incident.withCauses(
                teacher.trigger().isEmpty()
                        ? incident.trigger()
                        : teacher.trigger().stream().map(learned(neighbour)).findFirst(),
                teacher.factors().isEmpty()
                        ? incident.factors()
                        : teacher.factors().stream().map(learned(neighbour)).toList());
    }

    private static <T> Function<Attributed<T>, Attributed<T>> learned(Neighbour neighbour) {
        return label -> new Attributed<>(
                label.value(),
                RULE,
                Math.min(Attributed.STATED - 1, neighbour.percent()),
                new Evidence(
                        label.evidence().source(),
                        label.evidence().line(),
                        neighbour.percent() + " % alike: " + neighbour.teacher().path()));
    }
}
