package dev.hindcast.cli.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** R3, R4 and R8: which way the data travels. */
class DirectionRulesTest {
    @Test
    void everyModuleIsLookedAt() {
        assertThat(Production.CLASSES.stream().map(JavaClass::getPackageName))
                .contains(
                        "dev.hindcast.model",
                        "dev.hindcast.ingest.document",
                        "dev.hindcast.tablesaw",
                        "dev.hindcast.spark",
                        "dev.hindcast.conformance",
                        "dev.hindcast.cli")
                .anyMatch(name -> name.startsWith("dev.hindcast.charts"))
                .anyMatch(name -> name.startsWith("dev.hindcast.publish"));
    }

    @Test
    void r3NoPackageCycles() {
        slices().matching("dev.hindcast.(**)").should().beFreeOfCycles().check(Production.CLASSES);
    }

    @Test
    void r3CoreKnowsNobodyElse() {
        deny(Production.CORE, Production.ENGINES);
        deny(Production.CORE, Production.REPORTS);
        deny(Production.CORE, "dev.hindcast.ingest..");
    }

    @Test
    void r3IngestKnowsNeitherEnginesNorReports() {
        deny(new String[] {"dev.hindcast.ingest.."}, Production.ENGINES);
        deny(new String[] {"dev.hindcast.ingest.."}, Production.REPORTS);
    }

    @Test
    void r3OfficeDocumentsAreKnownToTheCommandLineAlone() {
        deny(new String[] {"dev.hindcast.office.."}, Production.ENGINES);
        deny(new String[] {"dev.hindcast.office.."}, Production.REPORTS);
        deny(Production.CORE, "dev.hindcast.office..");
        deny(new String[] {"dev.hindcast.ingest..", "dev.hindcast.spark.."}, "dev.hindcast.office..");
        deny(
                new String[] {"dev.hindcast.charts..", "dev.hindcast.publish..", "dev.hindcast.dashboard.."},
                "dev.hindcast.office..");
    }

    @Test
    void r3EnginesKnowNeitherEachOtherNorReports() {
        deny(Production.ENGINES, Production.REPORTS);
        deny(new String[] {"dev.hindcast.tablesaw.."}, "dev.hindcast.spark..", "dev.hindcast.ingest..");
        deny(new String[] {"dev.hindcast.spark.."}, "dev.hindcast.tablesaw..");
    }

    @Test
    void r3ReportsRunFromCliToCharts() {
        deny(new String[] {"dev.hindcast.charts.."}, "dev.hindcast.publish..", "dev.hindcast.dashboard..");
        deny(
                new String[] {"dev.hindcast.charts..", "dev.hindcast.publish.."},
                "dev.hindcast.ingest..",
                "dev.hindcast.cli..");
        deny(
                new String[] {"dev.hindcast.dashboard.."},
                "dev.hindcast.ingest..",
                "dev.hindcast.export..",
                "dev.hindcast.cli..");
        deny(
                new String[] {"dev.hindcast.charts..", "dev.hindcast.publish..", "dev.hindcast.dashboard.."},
                Production.ENGINES);
    }

    @Test
    void r4EnginesSeeOnlyTheQueryAndTheModel() {
        deny(
                Production.ENGINES,
                "dev.hindcast.statistics..",
                "dev.hindcast.metric..",
                "dev.hindcast.rootcause..",
                "dev.hindcast.language..",
                "java.time..");
        // Comparing incidents on many machines means knowing what is compared; one package does.
        noClasses()
                .that()
                .resideInAnyPackage(Production.ENGINES)
                .and()
                .resideOutsideOfPackage("dev.hindcast.spark.repeat..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("dev.hindcast.pattern..")
                .check(Production.CLASSES);
    }

    @Test
    void r8PublishersDrawAndDoNotCompute() {
        String[] publishers = Stream.of("dev.hindcast.charts..", "dev.hindcast.publish..", "dev.hindcast.dashboard..")
                .toArray(String[]::new);
        deny(publishers, "dev.hindcast.statistics..");
        noClasses()
                .that()
                .resideInAnyPackage(publishers)
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("dev.hindcast.query.Query")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("dev.hindcast.query.IncidentEngine")
                .check(Production.CLASSES);
    }

    private static void deny(String[] from, String... to) {
        noClasses()
                .that()
                .resideInAnyPackage(from)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(to)
                .check(Production.CLASSES);
    }
}
