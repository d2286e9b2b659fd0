package dev.hindcast.publish.file;

/**
 * What is written beside the page, its charts and its tables. Leaving a format out also leaves its library unloaded.
 *
 * @param pdf whether {@code report.pdf} is written
 * @param xlsx whether {@code report.xlsx} is written
 */
public record ReportFormats(boolean pdf, boolean xlsx) {
    /** Everything. */
    public static final ReportFormats ALL = new ReportFormats(true, true);
}
