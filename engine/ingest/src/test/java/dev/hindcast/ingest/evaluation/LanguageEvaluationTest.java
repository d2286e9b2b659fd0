package dev.hindcast.ingest.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindcast.language.blame.LanguageCheck;
import dev.hindcast.model.evidence.FindingCode;
import dev.hindcast.rootcause.phrase.Sentences;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The sentences that a person labelled as blaming or not. */
class LanguageEvaluationTest {
    @Test
    void everySentenceIsJudgedAsLabelled() {
        Path folder = EvaluationFiles.folder();
        for (Map<String, String> row : EvaluationFiles.answers(folder, "blameless-sentences.csv")) {
            Set<String> given =
                    LanguageCheck.findings(
                                    "s.md",
                                    Sentences.of(row.get("sentence"), block -> 1)
                                            .get(0))
                            .stream()
                            .filter(finding -> finding.code() != FindingCode.LANGUAGE_HINT)
                            .map(finding -> finding.code().name())
                            .collect(Collectors.toSet());
            if (row.get("flag").equals("1")) {
                assertThat(given)
                        .as(row.get("id"))
                        .contains(row.get("categories").split("\\|"));
            } else {
                assertThat(given).as(row.get("id")).isEmpty();
            }
        }
    }
}
