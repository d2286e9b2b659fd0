package dev.hindcast.cli.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestNameTest {
    @ParameterizedTest
    @CsvSource({
        "zones, zone",
        "severites, severities",
        "fiscal_year_start, fiscal-year-start",
        "exlcude, exclude",
        "ZONE, zone",
    })
    void fewestEditsWin(String typed, String meant) {
        assertThat(NearestName.to(typed, List.of("fiscal-year-start", "severities", "exclude", "zone")))
                .contains(meant);
    }

    @ParameterizedTest
    @CsvSource({"ab, ba, 1", "kitten, sitting, 3", "'', abc, 3", "same, same, 0", "ca, abc, 3"})
    void swapsOfNeighboursCountOnce(String left, String right, int edits) {
        assertThat(NearestName.edits(left, right)).isEqualTo(edits);
        assertThat(NearestName.edits(right, left)).isEqualTo(edits);
    }

    @Test
    void theFirstOfEquallyNearIsTaken() {
        assertThat(NearestName.to("b", List.of("a", "c"))).contains("a");
    }

    @Test
    void nothingIsNearWhereNothingIsKnown() {
        assertThat(NearestName.to("zone", List.of())).isEmpty();
        assertThat(NearestName.hint("zone", List.of())).isEmpty();
    }
}
