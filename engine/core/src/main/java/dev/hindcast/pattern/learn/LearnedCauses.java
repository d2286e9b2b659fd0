package dev.hindcast.pattern.learn;

import dev.hindcast.model.Incident;
import dev.hindcast.model.cause.Attributed;
import dev.hindcast.model.evidence.Evidence;
import dev.hindcast.pattern.match.FeatureTable;
import dev.hindcast.pattern.match.Features;
import dev.hindcast.pattern.match.SpreadTerms;
import dev.hindcast.rootcause.Taxonomy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Learns from causes that people state, in a field of the document or in a correction: an incident whose causes are told from text takes
 * those of the stated incident whose words are most like its own, if they are alike enough. Such a label names the rule {@value #RULE},
 * the place of the statement, the incident that is alike and how alike it is. What is stated never changes.
 */
public final class LearnedCauses {
    /** The rule that a learned label names. */
    public static final String RULE = "like-a-stated-one";

    /** Above this cosine of the masked words the neighbour is at least as often right as the rules: docs/benchmarks.md. */
    static final double ALIKE = 0.15;

    /** Shorter texts are alike by chance. */
    private static final int FEWEST_TERMS = 20;

    /** Of many stated incidents in one block the last so many are looked at. */
    private static final int MOST_TEACHERS = 32;

    private final FeatureTable table;
    private final Map<Long, List<Features>> teachers = new HashMap<>();

    private LearnedCauses(FeatureTable table) {
        this.table = table;
    }

    private record Neighbour(Incident incident, int percent) {}

    /** Returns the incidents in the same order, with what is learned. */
    public static List<Incident> of(List<Incident> incidents) {
        boolean some = incidents.stream().anyMatch(LearnedCauses::teaches);
        if (!some || incidents.stream().allMatch(LearnedCauses::teaches)) {
            return incidents;
        }
        LearnedCauses learned = new LearnedCauses(FeatureTable.of(incidents, Taxonomy.EMPTY));
        learned.table.rows().forEach(learned::hear);
        Map<Incident, Incident> changed = new IdentityHashMap<>();
        learned.table
                .rows()
                .forEach(row -> learned.nearest(row).ifPresent(neighbour -> {
                    Incident incident = learned.table.incident(row);
                    changed.put(incident, with(incident, neighbour));
                }));
        return incidents.stream()
                .map(incident -> changed.getOrDefault(incident, incident))
                .toList();
    }

    private static boolean teaches(Incident incident) {
        return stated(incident.trigger()) || stated(first(incident));
    }

    private static Optional<? extends Attributed<?>> first(Incident incident) {
        return incident.factors().stream().findFirst();
    }

    private static boolean stated(Optional<? extends Attributed<?>> label) {
        return label.filter(said -> said.confidencePercent() == Attributed.STATED)
                .isPresent();
    }

    private void hear(Features row) {
        if (teaches(table.incident(row)) && row.terms().length >= FEWEST_TERMS) {
            for (long block : row.blocks()) {
                List<Features> there = teachers.computeIfAbsent(block, key -> new ArrayList<>());
                there.add(row);
                if (there.size() > MOST_TEACHERS) {
                    there.remove(0);
                }
            }
        }
    }

    private Optional<Neighbour> nearest(Features row) {
        if (teaches(table.incident(row)) || row.terms().length < FEWEST_TERMS) {
            return Optional.empty();
        }
        SpreadTerms terms = new SpreadTerms(row);
        Features nearest = null;
        double most = ALIKE;
        for (long block : row.blocks()) {
            for (Features teacher : teachers.getOrDefault(block, List.of())) {
                double cosine = terms.cosine(teacher);
                boolean closer =
                        cosine > most || cosine == most && nearest != null && teacher.index() < nearest.index();
                if (closer) {
                    nearest = teacher;
                    most = cosine;
                }
            }
        }
        return nearest == null
                ? Optional.empty()
                : Optional.of(new Neighbour(table.incident(nearest), (int) Math.round(100 * most)));
    }

    private static Incident with(Incident incident, Neighbour neighbour) {
        Incident teacher = neighbour.incident();
        return incident.withCauses(
                stated(teacher.trigger()) ? teacher.trigger().map(learned(neighbour)) : incident.trigger(),
                stated(first(teacher))
                        ? teacher.factors().stream().map(learned(neighbour)).toList()
                        : incident.factors());
    }

    private static <T> Function<Attributed<T>, Attributed<T>> learned(Neighbour neighbour) {
        return label -> new Attributed<>(
                label.value(),
                RULE,
                Math.min(Attributed.STATED - 1, neighbour.percent()),
                new Evidence(
                        label.evidence().source(),
                        label.evidence().line(),
                        neighbour.percent() + " % alike: "
                                + neighbour.incident().source().path()));
    }
}
