package dev.hindcast.cli.packaged;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The report in a real browser. Skipped, and counted as skipped, where there is none. */
class BrowserIT {
    private static final String BROWSER =
            "timeout 120 chromium --headless --no-sandbox --disable-gpu --disable-dev-shm-usage --hide-scrollbars "
                    + "--enable-logging=stderr --virtual-time-budget=5000 --user-data-dir=profile ";

    @TempDir
    private Path folder;

    @BeforeEach
    void writeTheReport() throws IOException, InterruptedException {
        boolean browser = new Shell(folder).run("command -v chromium").code() == 0;
        assertThat(browser || !"required".equals(System.getProperty("hindcast.browser")))
                .as("no chromium, and it is required")
                .isTrue();
        assumeTrue(browser, "no chromium: the browser test is skipped");
        Shell.Outcome outcome = new Shell(folder)
                .run("'" + Shell.CHECKOUT + "/hindcast' report '" + Shell.CHECKOUT
                        + "/sample-data' --quiet --out report");
        assertThat(outcome.code()).as(outcome.err()).isZero();
    }

    @Test
    void thePageIsDrawnAndTheConsoleStaysEmpty() throws IOException, InterruptedException {
        Shell.Outcome outcome = new Shell(folder)
                .run(BROWSER + "--window-size=1200,2400 --screenshot=page.png \"file://$PWD/report/index.html\"");
        assertThat(outcome.code()).as(outcome.err()).isZero();
        // What a page's own console says is logged as CONSOLE: a blocked style, a failed load, a script error.
        assertThat(outcome.err()).doesNotContain("CONSOLE");
        BufferedImage page = ImageIO.read(folder.resolve("page.png").toFile());
        Set<Integer> colours = new HashSet<>();
        for (int y = 0; y < page.getHeight(); y += 3) {
            for (int x = 0; x < page.getWidth(); x += 3) {
                colours.add(page.getRGB(x, y));
            }
        }
        assertThat(colours).as("different colours on the page").hasSizeGreaterThan(20);
    }

    @Test
    void theChartsAreInThePage() throws IOException, InterruptedException {
        Shell.Outcome outcome = new Shell(folder).run(BROWSER + "--dump-dom \"file://$PWD/report/index.html\"");
        assertThat(outcome.code()).as(outcome.err()).isZero();
        assertThat(outcome.out().split("<svg").length - 1)
                .as("charts in the page")
                .isGreaterThanOrEqualTo(Files.list(folder.resolve("report/charts"))
                        .filter(file -> file.toString().endsWith(".svg"))
                        .toList()
                        .size());
    }
}
