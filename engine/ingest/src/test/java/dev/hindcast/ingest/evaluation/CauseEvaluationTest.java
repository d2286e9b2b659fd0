package dev.hindcast.ingest.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.hindcast.model.Incident;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** The figures of docs/benchmarks.md, frozen: no change of rules may lose more than two hundredths. */
class CauseEvaluationTest {
    private static final Offset<Double> TOLERANCE = within(0.02);

    /** The rules are written by hand and nothing in them is fitted: but for the threshold of abstention, every fold is scored by the same. */
    @Test
    void causesAreToldAsWellAsWritten() {
        List<Judged> judged = judged(EvaluationFiles.folder());
        Folds folds = Folds.of(judged, 0.75);
        EvaluationTable.print("trigger, 14 classes", Judged.share(judged, Judged::right));
        EvaluationTable.print("trigger, coarse groups", Judged.share(judged, Judged::groupRight));
        for (double coverage : new double[] {0.25, 0.5, 0.75}) {
            EvaluationTable.print(
                    "trigger, the most confident " + Math.round(100 * coverage) + " %",
                    Judged.share(Judged.confident(judged, coverage), Judged::right));
        }
        EvaluationTable.print("trigger, threshold for 75 % chosen on the other folds: coverage", folds.coverage());
        EvaluationTable.print("trigger, threshold for 75 % chosen on the other folds: right", folds.right());
        EvaluationTable.print("factors, micro-F1", Judged.micro(judged));
        EvaluationTable.print("factors, macro-F1", Judged.macro(judged));
        assertThat(Judged.share(judged, Judged::right)).isCloseTo(0.690, TOLERANCE);
        assertThat(Judged.share(judged, Judged::groupRight)).isCloseTo(0.775, TOLERANCE);
        assertThat(Judged.share(Judged.confident(judged, 0.75), Judged::right)).isCloseTo(0.804, TOLERANCE);
        assertThat(Judged.micro(judged)).isCloseTo(0.626, TOLERANCE);
        assertThat(Judged.macro(judged)).isCloseTo(0.619, TOLERANCE);
    }

    private static List<Judged> judged(Path folder) {
        Map<String, Incident> incidents = EvaluationFiles.incidents(folder);
        List<Judged> judged = new ArrayList<>();
        for (Map<String, String> row : EvaluationFiles.answers(folder, "root-cause-gold.csv")) {
            Incident incident = incidents.get(row.get("file"));
            if (incident != null) {
                Set<String> factors =
                        new HashSet<>(Arrays.asList(row.get("causes").split("\\|")));
                factors.remove("");
                judged.add(Judged.of(row.get("company"), incident, row.get("trigger"), factors));
            }
        }
        return judged;
    }
}
