package dev.hindcast.cli.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** R1 and R2: which library is allowed where. */
class LibraryRulesTest {
    @ParameterizedTest
    @CsvSource({
        "tech.tablesaw.., dev.hindcast.tablesaw..",
        "org.apache.spark.., dev.hindcast.spark..",
        "scala.., dev.hindcast.spark..",
        "org.jfree.., dev.hindcast.charts..",
        "org.postgresql.., dev.hindcast.export.postgres..",
        "org.eclipse.jetty.., dev.hindcast.dashboard.http",
        "blue.strategic.., dev.hindcast.export.parquet..",
        "org.apache.parquet.., dev.hindcast.export.parquet..",
        "picocli.., dev.hindcast.cli..",
        "me.tongfei.., dev.hindcast.cli..",
        "com.openhtmltopdf.., dev.hindcast.publish.pdf",
        "org.dhatim.fastexcel, dev.hindcast.publish.xlsx",
        "org.commonmark.., dev.hindcast.ingest..",
        "org.apache.james.., dev.hindcast.ingest.document.mail",
        "org.jsoup.., dev.hindcast.ingest..",
        "org.yaml.., dev.hindcast.ingest..",
        "de.siegmar.fastcsv.reader.., dev.hindcast.[ingest|conformance]..",
        "org.apache.poi.., dev.hindcast.office..",
        "org.dhatim.fastexcel.reader.., dev.hindcast.office..",
        "org.apache.pdfbox.text.., dev.hindcast.office..",
        "com.fasterxml.jackson.dataformat.., dev.hindcast.cli.config"
    })
    void r1OneModuleKnowsTheLibrary(String library, String home) {
        noClasses()
                .that()
                .resideOutsideOfPackage(home)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .check(Production.CLASSES);
    }

    @Test
    void r2CoreNeedsTheJdkAlone() {
        DescribedPredicate<JavaClass> allowed = resideInAnyPackage("java..", "com.google.re2j..")
                .or(resideInAnyPackage(Production.CORE))
                .or(resideInAnyPackage("org.apache.commons.statistics..", "org.apache.commons.numbers.."));
        classes()
                .that()
                .resideInAnyPackage(Production.CORE)
                .should()
                .onlyDependOnClassesThat(allowed)
                .check(Production.CLASSES);
    }

    @Test
    void r2OnlyStatisticsKnowsCommons() {
        noClasses()
                .that()
                .resideOutsideOfPackages("dev.hindcast.statistics..", "dev.hindcast.office..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.commons..")
                .check(Production.CLASSES);
    }

    @Test
    void r2ModelIsJavaAlone() {
        classes()
                .that()
                .resideInAPackage("dev.hindcast.model..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "dev.hindcast.model..")
                .check(Production.CLASSES);
    }

    @Test
    void r2StatisticsKnowsNoIncident() {
        noClasses()
                .that()
                .resideInAPackage("dev.hindcast.statistics..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("dev.hindcast.model..", "dev.hindcast.query..", "dev.hindcast.metric..")
                .check(Production.CLASSES);
    }
}
