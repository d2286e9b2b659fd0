package dev.hindcast.metric.page;

import dev.hindcast.metric.Metric;
import dev.hindcast.metric.MetricCatalog;

/** The catalogue as a page in Markdown: {@code docs/metrics.md} is what this returns, and a test keeps it so. */
public final class CatalogPage {
    private CatalogPage() {}

    /** Returns the page of the metrics that need no configuration. */
    public static String markdown() {
        StringBuilder page = new StringBuilder("""
                # Metrics

                Generated from the catalogue. Any metric goes with any dimensions. Beside every figure stand the number of
                incidents, n (those that have the value) and coverage (n divided by incidents); a refused figure is empty, and the
                verdict says why. Durations that `hindcast.yml` defines are listed as the built-in ones are, on the clock they
                name.
                """);
        for (Metric metric : MetricCatalog.ALL) {
            page.append("\n## ").append(metric.name()).append("\n\n");
            line(page, "Measures", metric.definition());
            line(page, "Unit", metric.unit().id());
            line(page, "Refused", metric.refusal());
            line(page, "Source", metric.source());
        }
        return page.toString();
    }

    private static void line(StringBuilder page, String name, String text) {
        page.append("- ").append(name).append(": ").append(text).append('\n');
    }
}
