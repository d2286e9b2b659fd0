package dev.hindcast.charts.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindcast.charts.spec.ChartSpec;
import org.junit.jupiter.api.Test;

class ChartRenderersTest {
    @Test
    void everyKindOfChartHasItsRenderer() {
        assertThat(ChartRenderers.ALL)
                .extracting(renderer -> (Object) renderer.kind())
                .containsExactlyInAnyOrder((Object[]) ChartSpec.class.getPermittedSubclasses());
    }
}
