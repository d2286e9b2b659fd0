package dev.hindcast.metric.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindcast.metric.MetricCatalog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class CatalogPageTest {
    @Test
    void thePageInTheDocumentationIsTheCatalogue() throws IOException {
        Path page = Path.of(System.getProperty("hindcast.checkout"), "docs", "metrics.md");
        assertThat(Files.readString(page))
                .as("write what CatalogPage.markdown() returns into docs/metrics.md")
                .isEqualTo(CatalogPage.markdown());
    }

    @Test
    void everyMetricSaysWhatItMeasuresWhenItRefusesAndWhereItComesFrom() {
        assertThat(MetricCatalog.ALL).allSatisfy(metric -> {
            assertThat(metric.definition()).isNotBlank();
            assertThat(metric.refusal()).isNotBlank();
            assertThat(metric.source()).isNotBlank();
        });
    }
}
