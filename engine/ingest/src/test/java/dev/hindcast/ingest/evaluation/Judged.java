package dev.hindcast.ingest.evaluation;

import dev.hindcast.model.Incident;
import dev.hindcast.model.cause.Attributed;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * A document with what a person said of its causes and what the program says.
 *
 * @param group documents of one group are never in different folds
 * @param gold code of the trigger that the person found
 * @param given code of the trigger that the program gives
 * @param confidence in it
 * @param goldFactors codes of the person's factors
 * @param factors codes of the program's
 */
record Judged(String group, String gold, String given, int confidence, Set<String> goldFactors, Set<String> factors) {
    static Judged of(String group, Incident incident, String gold, Set<String> goldFactors) {
        return new Judged(
                group,
                gold,
                incident.trigger()
                        .map(Attributed::value)
                        .map(LabelCodes.TRIGGERS::get)
                        .orElse(LabelCodes.NOT_STATED),
                incident.trigger().map(Attributed::confidencePercent).orElse(0),
                goldFactors,
                incident.factors().stream()
                        .map(factor -> LabelCodes.FACTORS.get(factor.value()))
                        .collect(Collectors.toSet()));
    }

    boolean right() {
        return gold.equals(given);
    }

    boolean groupRight() {
        return LabelCodes.group(gold).equals(LabelCodes.group(given));
    }

    static double share(List<Judged> judged, Predicate<Judged> right) {
        return judged.stream().filter(right).count() / (double) judged.size();
    }

    static List<Judged> confident(List<Judged> judged, double coverage) {
        return judged.stream()
                .sorted(Comparator.comparingInt((Judged j) -> -j.confidence()))
                .limit(Math.round(judged.size() * coverage))
                .toList();
    }

    static double micro(List<Judged> judged) {
        long both = 0;
        long either = 0;
        for (Judged j : judged) {
            both += j.factors().stream().filter(j.goldFactors()::contains).count();
            either += j.factors().size() + j.goldFactors().size();
        }
        return 2.0 * both / either;
    }

    static double macro(List<Judged> judged) {
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
