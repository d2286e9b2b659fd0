package dev.hindcast.ingest.evaluation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;

/**
 * Abstention under cross-validation: the confidence from which labels are given is chosen on four fifths of the organisations, so that
 * three quarters of their documents get one, and applied to the last fifth. Five shuffles of five folds.
 *
 * @param coverage share of the documents that got a label
 * @param right share of those labels that is right
 */
record Folds(double coverage, double right) {
    private static final int FOLDS = 5;
    private static final int SHUFFLES = 5;

    static Folds of(List<Judged> judged, double coverage) {
        int given = 0;
        int right = 0;
        for (int seed = 0; seed < SHUFFLES; seed++) {
            Map<String, Integer> folds = folds(judged, seed);
            for (int fold = 0; fold < FOLDS; fold++) {
                int scored = fold;
                int threshold = threshold(
                        judged.stream()
                                .filter(j -> folds.get(j.group()) != scored)
                                .toList(),
                        coverage);
                List<Judged> labelled = judged.stream()
                        .filter(j -> folds.get(j.group()) == scored && j.confidence() >= threshold)
                        .toList();
                given += labelled.size();
                right += (int) labelled.stream().filter(Judged::right).count();
            }
        }
        return new Folds(given / (double) (SHUFFLES * judged.size()), right / (double) given);
    }

    private static Map<String, Integer> folds(List<Judged> judged, long seed) {
        List<String> groups =
                new ArrayList<>(new TreeSet<>(judged.stream().map(Judged::group).toList()));
        Collections.shuffle(groups, new Random(seed));
        Map<String, Integer> folds = new HashMap<>();
        groups.forEach(group -> folds.put(group, folds.size() % FOLDS));
        return folds;
    }

    private static int threshold(List<Judged> training, double coverage) {
        List<Judged> kept = Judged.confident(training, coverage);
        return kept.get(kept.size() - 1).confidence();
    }
}
