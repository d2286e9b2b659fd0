package dev.hindcast.cli.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import dev.hindcast.charts.plot.ChartRenderer;
import dev.hindcast.charts.render.ChartRenderers;
import dev.hindcast.cli.run.Engines;
import dev.hindcast.ingest.binary.BinaryReader;
import dev.hindcast.ingest.document.DocumentReader;
import dev.hindcast.ingest.format.DocumentReaders;
import dev.hindcast.metric.Metric;
import dev.hindcast.metric.MetricCatalog;
import dev.hindcast.office.OfficeReaders;
import dev.hindcast.query.IncidentColumn;
import dev.hindcast.query.IncidentEngine;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** R10: every implementation is in its list. */
class CatalogueTest {
    @Test
    void everyMetricIsListed() {
        assertListed(Metric.class, MetricCatalog.ALL);
        assertThat(MetricCatalog.ALL).extracting(Metric::name).doesNotHaveDuplicates();
    }

    @Test
    void everyFormatIsListed() {
        assertListed(DocumentReader.class, DocumentReaders.ALL);
        assertThat(DocumentReaders.ALL).extracting(DocumentReader::format).doesNotHaveDuplicates();
    }

    @Test
    void everyFormatOfFilesThatAreNoTextIsListed() {
        assertListed(BinaryReader.class, OfficeReaders.ALL);
    }

    @Test
    void everyChartIsListed() {
        assertListed(ChartRenderer.class, ChartRenderers.ALL);
    }

    @Test
    void everyEngineIsFound() {
        Set<String> found = Engines.present().stream()
                .map(engine -> engine.getClass().getName())
                .collect(Collectors.toSet());
        // The arbiter of the conformance suite is for tests; no user can choose it.
        assertThat(found)
                .containsExactlyInAnyOrderElementsOf(implementations(IncidentEngine.class).stream()
                        .filter(name -> !name.startsWith("dev.hindcast.conformance"))
                        // Spark itself is not on this class path; the module's own test finds its engine.
                        .filter(name -> !name.startsWith("dev.hindcast.spark"))
                        .toList());
    }

    @Test
    void everyDimensionIsListed() throws IllegalAccessException {
        List<IncidentColumn> notBrokenDownBy = List.of(IncidentColumn.ID, IncidentColumn.DAY);
        for (var field : IncidentColumn.class.getFields()) {
            if (field.getType() == IncidentColumn.class && !notBrokenDownBy.contains(field.get(null))) {
                assertThat(IncidentColumn.DIMENSIONS).as(field.getName()).contains((IncidentColumn) field.get(null));
            }
        }
    }

    private static void assertListed(Class<?> port, Collection<?> all) {
        Set<String> listed = all.stream().map(each -> each.getClass().getName()).collect(Collectors.toSet());
        assertThat(listed).containsAll(implementations(port)).isNotEmpty();
    }

    private static List<String> implementations(Class<?> port) {
        return Production.CLASSES.stream()
                .filter(type -> type.isAssignableTo(port) && !type.isInterface())
                .filter(type -> !type.getModifiers().contains(JavaModifier.ABSTRACT))
                .map(JavaClass::getName)
                .toList();
    }
}
