package dev.hindcast.rootcause;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How strongly a text speaks for one label.
 *
 * @param label which
 * @param rule the rule that speaks loudest for it
 * @param loudest what that rule scores, and a share of what the label's other rules do: they often see the same words
 * @param total what all rules of the label score together
 */
record LabelScore<T>(T label, CauseRule<T> rule, double loudest, double total) {
    /** The share of a label's other rules. */
    private static final double OTHERS = 0.3;

    /** Returns the labels for which anything speaks, loudest first; of equals the one whose rules stand first. */
    static <T> List<LabelScore<T>> ranked(List<CauseRule<T>> rules, RuleScores scores) {
        Map<T, LabelScore<T>> byLabel = new LinkedHashMap<>();
        for (CauseRule<T> rule : rules) {
            double score = scores.of(rule);
            if (score > 0) {
                byLabel.merge(rule.label(), new LabelScore<>(rule.label(), rule, score, score), LabelScore::and);
            }
        }
        List<LabelScore<T>> ranked = new ArrayList<>();
        byLabel.values().forEach(label -> ranked.add(label.withOthers(scores)));
        ranked.sort(Comparator.comparingDouble((LabelScore<T> label) -> label.loudest())
                .reversed());
        return ranked;
    }

    private LabelScore<T> and(LabelScore<T> other) {
        LabelScore<T> louder = other.loudest > loudest ? other : this;
        return new LabelScore<>(label, louder.rule, louder.loudest, total + other.total);
    }

    private LabelScore<T> withOthers(RuleScores scores) {
        return new LabelScore<>(label, rule, loudest + OTHERS * (total - scores.of(rule)), total);
    }
}
