package dev.hindcast.ingest.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindcast.model.Incident;
import dev.hindcast.pattern.Confirmations;
import dev.hindcast.pattern.IncidentPatterns;
import dev.hindcast.pattern.Link;
import dev.hindcast.pattern.PatternFinder;
import dev.hindcast.pattern.Relation;
import dev.hindcast.pattern.match.FeatureTable;
import dev.hindcast.pattern.match.Features;
import dev.hindcast.pattern.match.Likeness;
import dev.hindcast.pattern.match.SpreadTerms;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Repeats and duplicates against the pairs that a person chose. */
class RepeatEvaluationTest {
    @Test
    void duplicatesAreFoundAndNoPairIsCalledOneFalsely() {
        Path folder = EvaluationFiles.folder();
        Map<String, Incident> incidents = EvaluationFiles.incidents(folder);
        IncidentPatterns found =
                PatternFinder.find(List.copyOf(incidents.values()), EvaluationFiles.TAXONOMY, Confirmations.NONE);
        Set<Set<String>> given = found.of(Relation.DUPLICATE).stream()
                .map(RepeatEvaluationTest::pair)
                .collect(Collectors.toSet());
        List<Map<String, String>> pairs = EvaluationFiles.answers(folder, "repeat-pairs.csv");
        Set<Set<String>> there = pairs.stream()
                .filter(row -> row.get("kind").equals("duplicate"))
                .map(row -> Set.of(row.get("file_a"), row.get("file_b")))
                .filter(pair -> incidents.keySet().containsAll(pair))
                .collect(Collectors.toSet());
        long right = given.stream().filter(there::contains).count();
        EvaluationTable.print("duplicates there", there.size());
        EvaluationTable.print("duplicates found", right);
        EvaluationTable.print("duplicates found falsely", given.size() - right);
        assertThat(right / (double) there.size()).isGreaterThanOrEqualTo(0.85);
        assertThat(given.stream().filter(pair -> !there.contains(pair))).isEmpty();
    }

    @Test
    void repeatsOfOneOrganisationAreToldFromOtherIncidentsOfIt() {
        Path folder = EvaluationFiles.folder();
        FeatureTable table =
                FeatureTable.of(List.copyOf(EvaluationFiles.incidents(folder).values()), EvaluationFiles.TAXONOMY);
        Likeness likeness = new Likeness(table.mechanismWeights());
        Map<String, Features> rows = new HashMap<>();
        table.rows().forEach(row -> rows.put(table.incident(row).source().path(), row));
        int right = 0;
        int called = 0;
        int there = 0;
        int near = 0;
        for (Map<String, String> pair : EvaluationFiles.answers(folder, "repeat-pairs.csv")) {
            Features a = rows.get(pair.get("file_a"));
            Features b = rows.get(pair.get("file_b"));
            boolean same = pair.get("kind").equals("same-org");
            if (a != null && b != null && (same || pair.get("kind").equals("hard-negative"))) {
                boolean calls = likeness.ofOneMechanism(a, b, new SpreadTerms(a).cosine(b)) > 0;
                there += same ? 1 : 0;
                called += calls ? 1 : 0;
                right += calls && same ? 1 : 0;
                near += same && rank(table, likeness, a, b) <= 10 ? 1 : 0;
            }
        }
        EvaluationTable.print("repeats of one organisation, precision", right / (double) called);
        EvaluationTable.print("repeats of one organisation, recall", right / (double) there);
        EvaluationTable.print("repeats of one organisation, partner among the first ten", near / (double) there);
        assertThat(right / (double) called).isGreaterThanOrEqualTo(0.80);
        assertThat(right / (double) there).isGreaterThanOrEqualTo(0.70);
        assertThat(near / (double) there).isGreaterThanOrEqualTo(0.85);
    }

    private static Set<String> pair(Link link) {
        return Set.of(link.earlier().source().path(), link.later().source().path());
    }

    private static long rank(FeatureTable table, Likeness likeness, Features of, Features partner) {
        SpreadTerms terms = new SpreadTerms(of);
        double score = likeness.of(of, partner, terms.cosine(partner));
        return 1
                + table.rows().stream()
                        .filter(row -> row != of && likeness.of(of, row, terms.cosine(row)) > score)
                        .count();
    }
}
