package dev.hindcast.publish;

import dev.hindcast.publish.document.ReportDocument;
import dev.hindcast.publish.file.ReportFormats;
import dev.hindcast.publish.file.ReportWriter;
import java.io.IOException;
import java.nio.file.Path;

/** Writes a report over made-up incidents, to be looked at. Run it with the folder as its argument. */
public final class DemoReport {
    private static final long SEED = 11;

    private DemoReport() {}

    public static ReportDocument report() {
        return ReportLiteral.titled("Example Works", SyntheticIncidents.of(SEED));
    }

    public static void main(String[] arguments) throws IOException {
        ReportWriter.write(report(), Path.of(arguments[0]), ReportFormats.ALL);
    }
}
