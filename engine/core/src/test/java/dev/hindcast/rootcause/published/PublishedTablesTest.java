package dev.hindcast.rootcause.published;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.hindcast.model.cause.Trigger;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class PublishedTablesTest {
    @Test
    void theTriggersOfTheSreWorkbookAddUpToAllOfThem() {
        assertThat(sum(PublishedTables.SRE_WORKBOOK)).isCloseTo(100, within(0.01));
        assertThat(PublishedTables.SRE_WORKBOOK.denominator()).isEqualTo(OptionalInt.empty());
        assertThat(PublishedTables.SRE_WORKBOOK.rows().get(0).triggers()).containsExactly(Trigger.RELEASE);
    }

    @Test
    void gunawisSharesAreOfTagsAndTheUnknownShareStandsBeside() {
        assertThat(sum(PublishedTables.GUNAWI)).isCloseTo(100, within(0.01));
        assertThat(PublishedTables.GUNAWI.denominator()).isEqualTo(OptionalInt.of(340));
        OptionalDouble unknown = PublishedTables.GUNAWI.unknownPercent();
        assertThat(unknown.getAsDouble()).isCloseTo(59.5, within(0.05));
        assertThat(PublishedTables.GUNAWI.rows().get(0).percent()).isCloseTo(15.9, within(0.05));
    }

    private static double sum(PublishedTable table) {
        return table.rows().stream().mapToDouble(PublishedTable.Row::percent).sum();
    }
}
