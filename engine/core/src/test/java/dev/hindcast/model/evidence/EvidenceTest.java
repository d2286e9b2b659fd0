package dev.hindcast.model.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class EvidenceTest {
    @Test
    void pointsToALine() {
        assertThat(new Evidence("a.md", 12, " Start: 10:00 ").location()).isEqualTo("a.md:12");
        assertThat(new Evidence("a.md", 12, " Start: 10:00 ").excerpt()).isEqualTo("Start: 10:00");
        assertThat(new Evidence("a.md", 1, null).excerpt()).isEmpty();
    }

    @Test
    void linesCountFromOneAndSourcesHaveNames() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Evidence("a.md", 0, "x"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Evidence("", 1, "x"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Source("a.md", " "));
    }

    @Test
    void aLongExcerptIsCutBetweenCharacters() {
        assertThat(new Evidence("a.md", 1, "x".repeat(240)).excerpt()).isEqualTo("x".repeat(240));
        assertThat(new Evidence("a.md", 1, "x".repeat(241)).excerpt()).isEqualTo("x".repeat(239) + "…");
        assertThat(new Evidence("a.md", 1, "x".repeat(238) + "🔥🔥").excerpt()).isEqualTo("x".repeat(238) + "…");
    }

    @Test
    void textIsTrimmedOrNothing() {
        assertThat(Text.of(" a ")).contains("a");
        assertThat(Text.of(" \t")).isEmpty();
        assertThat(Text.of(null)).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Text.optional(Optional.of(" "), "owner"))
                .withMessageContaining("owner");
    }

    @Test
    void aFindingHasTheLevelOfItsCode() {
        Finding finding = new Finding(FindingCode.NEGATIVE_DURATION, "ends before it begins", new Evidence("a", 1, ""));
        assertThat(finding.level()).isEqualTo(Level.ERROR);
        assertThat(finding.message()).doesNotMatch(Pattern.compile("\\s*"));
    }
}
