package dev.hindcast.cli.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Path;
import java.util.List;

/** What the architecture tests look at: every class of every module, and their sources. */
final class Production {
    static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.hindcast");

    /** Packages of engine/core. */
    static final String[] CORE = {
        "dev.hindcast.model..",
        "dev.hindcast.query..",
        "dev.hindcast.metric..",
        "dev.hindcast.insight..",
        "dev.hindcast.statistics..",
        "dev.hindcast.rootcause..",
        "dev.hindcast.pattern..",
        "dev.hindcast.language..",
        "dev.hindcast.quality.."
    };

    static final String[] ENGINES = {"dev.hindcast.tablesaw..", "dev.hindcast.spark.."};
    static final String[] REPORTS = {
        "dev.hindcast.charts..",
        "dev.hindcast.publish..",
        "dev.hindcast.export..",
        "dev.hindcast.dashboard..",
        "dev.hindcast.api..",
        "dev.hindcast.cli.."
    };
    static final List<String> MODULES = List.of(
            "engine/core",
            "engine/ingest",
            "engine/office",
            "engine/conformance",
            "engine/tablesaw",
            "engine/spark",
            "reports/lambdas",
            "reports/charts",
            "reports/publish",
            "reports/export",
            "reports/dashboard",
            "reports/cli");

    private Production() {}

    static Path checkout() {
        return Path.of(System.getProperty("hindcast.checkout"));
    }
}
