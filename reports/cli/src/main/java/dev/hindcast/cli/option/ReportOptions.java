package dev.hindcast.cli.option;

import dev.hindcast.publish.file.ReportFormats;
import picocli.CommandLine.Option;

/** What a report is written as, beside the page, its charts and its tables. */
public final class ReportOptions {
    @Option(names = "--no-pdf", description = "Do not write report.pdf, which takes the most time.")
    private boolean noPdf;

    @Option(names = "--no-xlsx", description = "Do not write report.xlsx.")
    private boolean noXlsx;

    /** Returns the formats. */
    public ReportFormats formats() {
        return new ReportFormats(!noPdf, !noXlsx);
    }
}
