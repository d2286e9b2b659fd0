package dev.hindcast.cli.corpus;

import dev.hindcast.ingest.keep.Change;
import dev.hindcast.ingest.keep.Fold;
import dev.hindcast.ingest.keep.IncidentNote;
import dev.hindcast.ingest.keep.KeptIncidents;
import dev.hindcast.model.Incident;
import dev.hindcast.pattern.learn.LearnedCauses;
import dev.hindcast.pattern.learn.Teacher;
import dev.hindcast.pattern.match.Frequencies;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What kept incidents learn from those whose causes people state. Two passes over them: one counts their words, one gathers what there is
 * to learn; each learns when it is given.
 *
 * @param causes what there is to learn
 */
record Learning(LearnedCauses causes) implements Change {
    /** Returns what becomes of each incident: nothing where nobody teaches, or nobody has to learn. */
    static Change of(KeptIncidents incidents, List<IncidentNote> notes) {
        long teaching = notes.stream().filter(IncidentNote::teaches).count();
        if (teaching == 0 || teaching == notes.size()) {
            return NONE;
        }
        Frequencies frequencies = incidents.fold(new Words());
        Map<Integer, Teacher> teachers = incidents.fold(new Teachers(frequencies));
        return new Learning(LearnedCauses.of(frequencies, List.copyOf(teachers.values())));
    }

    @Override
    public Incident apply(Incident incident) {
        return causes.taught(incident);
    }

    /** How many incidents have each word. */
    private record Words() implements Fold<Frequencies> {
        @Override
        public Frequencies start() {
            return LearnedCauses.noFrequencies();
        }

        @Override
        public void add(Frequencies gathered, int number, Incident incident) {
            gathered.add(LearnedCauses.traits(incident));
        }

        @Override
        public void merge(Frequencies gathered, Frequencies others) {
            gathered.add(others);
        }
    }

    /** Those that teach, by number. */
    private record Teachers(Frequencies frequencies) implements Fold<TreeMap<Integer, Teacher>> {
        @Override
        public TreeMap<Integer, Teacher> start() {
            return new TreeMap<>();
        }

        @Override
        public void add(TreeMap<Integer, Teacher> gathered, int number, Incident incident) {
            Teacher.of(incident, frequencies).ifPresent(teacher -> gathered.put(number, teacher));
        }

        @Override
        public void merge(TreeMap<Integer, Teacher> gathered, TreeMap<Integer, Teacher> others) {
            gathered.putAll(others);
        }
    }
}
