package dev.hindcast.ingest.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.hindcast.model.Incident;
import dev.hindcast.model.cause.Attributed;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** The figures of docs/benchmarks.md, frozen: no change of rules may lose more than two hundredths. */
class CauseEvaluationTest {
    private static final Offset<Double> TOLERANCE = within(0.02);

    private record Judged(String gold, String given, int confidence, Set<String> goldFactors, Set<String> factors) {
        boolean right() {
            return gold.equals(given);
        }
    }

    @Test
    void causesAreToldAsWellAsWritten() {
        List<Judged> judged = judged(EvaluationFiles.folder());
        double trigger = share(judged, Judged::right);
        double group = share(judged, j -> LabelCodes.group(j.gold()).equals(LabelCodes.group(j.given())));
        double confident = share(confident(judged), Judged::right);
        double micro = micro(judged);
        double macro = macro(judged);
        System.err.printf(
                "documents %d; trigger %.3f; group %.3f; most confident 75 %% %.3f; factors micro %.3f macro %.3f%n",
                judged.size(), trigger, group, confident, micro, macro);
        assertThat(trigger).isCloseTo(0.669, TOLERANCE);
        assertThat(group).isCloseTo(0.754, TOLERANCE);
        assertThat(confident).isCloseTo(0.776, TOLERANCE);
        assertThat(micro).isCloseTo(0.629, TOLERANCE);
        assertThat(macro).isCloseTo(0.618, TOLERANCE);
    }

    private static List<Judged> judged(Path folder) {
        Map<String, Incident> incidents = EvaluationFiles.incidents(folder);
        List<Judged> judged = new ArrayList<>();
        for (Map<String, String> row : EvaluationFiles.answers(folder, "root-cause-gold.csv")) {
            Incident incident = incidents.get(row.get("file"));
            if (incident != null) {
                judged.add(judged(incident, row));
            }
        }
        return judged;
    }

    private static Judged judged(Incident incident, Map<String, String> row) {
        Set<String> gold = new HashSet<>(Arrays.asList(row.get("causes").split("\\|")));
        gold.remove("");
        return new Judged(
                row.get("trigger"),
                incident.trigger()
                        .map(Attributed::value)
                        .map(LabelCodes.TRIGGERS::get)
                        .orElse(LabelCodes.NOT_STATED),
                incident.trigger().map(Attributed::confidencePercent).orElse(0),
                gold,
                incident.factors().stream()
                        .map(factor -> LabelCodes.FACTORS.get(factor.value()))
                        .collect(Collectors.toSet()));
    }

    private static List<Judged> confident(List<Judged> judged) {
        return judged.stream()
                .sorted(Comparator.comparingInt((Judged j) -> -j.confidence()))
                .limit(Math.round(judged.size() * 0.75))
                .toList();
    }

    private static double share(List<Judged> judged, Predicate<Judged> right) {
        return judged.stream().filter(right).count() / (double) judged.size();
    }

    private static double micro(List<Judged> judged) {
        long both = 0;
        long either = 0;
        for (Judged j : judged) {
            both += j.factors().stream().filter(j.goldFactors()::contains).count();
            either += j.factors().size() + j.goldFactors().size();
        }
        return 2.0 * both / either;
    }

    private static double macro(List<Judged> judged) {
        Map<String, double[]> counts = new TreeMap<>();
        for (Judged j : judged) {
            j.factors().forEach(code -> counts.computeIfAbsent(code, c -> new double[2])[1]++);
            j.goldFactors().forEach(code -> counts.computeIfAbsent(code, c -> new double[2])[1]++);
            j.factors().stream().filter(j.goldFactors()::contains).forEach(code -> counts.get(code)[0]++);
        }
        return counts.values().stream()
                .mapToDouble(c -> 2 * c[0] / c[1])
                .average()
                .orElse(0);
    }
}
