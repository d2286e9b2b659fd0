package dev.hindcast.benchmarks;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.SplittableRandom;

/**
 * Writes a normalised table of made-up incidents: five years, 200 services, 4 severities, log-normal durations, no detection for
 * one in ten. The same number of rows gives the same bytes.
 */
public final class IncidentGenerator {
    private static final long SEED = 20260101;
    private static final long FIRST_SECOND = Instant.parse("2020-01-01T00:00:00Z").getEpochSecond();
    private static final int SECONDS = 5 * 365 * 86_400;
    private static final int SERVICES = 200;
    private static final int SEVERITIES = 4;

    private final SplittableRandom random = new SplittableRandom(SEED);

    private IncidentGenerator() {}

    /** Takes the file and the number of rows. */
    public static void main(String[] arguments) throws IOException {
        Path file = Path.of(arguments[0]);
        Files.createDirectories(file.toAbsolutePath().getParent());
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 20)) {
            new IncidentGenerator().write(Long.parseLong(arguments[1]), out);
        }
    }

    private void write(long rows, OutputStream out) throws IOException {
        out.write("id,services,severity,kind,started_at,detected_at,resolved_at\n".getBytes(StandardCharsets.UTF_8));
        StringBuilder row = new StringBuilder();
        for (long i = 0; i < rows; i++) {
            row.setLength(0);
            long started = FIRST_SECOND + random.nextInt(SECONDS);
            row.append("INC-").append(100_000_000 + i).append(",service-").append(random.nextInt(SERVICES));
            row.append(",SEV").append(1 + random.nextInt(SEVERITIES)).append(",incident,");
            row.append(Instant.ofEpochSecond(started)).append(',');
            long toDetect = logNormal(6, 1.25);
            if (random.nextInt(10) > 0) {
                row.append(Instant.ofEpochSecond(started + toDetect));
            }
            row.append(',').append(Instant.ofEpochSecond(started + toDetect + logNormal(8.5, 1.25)));
            out.write(row.append('\n').toString().getBytes(StandardCharsets.US_ASCII));
        }
    }

    /** Box and Muller. */
    private long logNormal(double logMean, double logDeviation) {
        double radius = Math.sqrt(-2 * Math.log(1 - random.nextDouble()));
        double normal = radius * Math.cos(2 * Math.PI * random.nextDouble());
        return Math.round(Math.exp(logMean + logDeviation * normal));
    }
}
