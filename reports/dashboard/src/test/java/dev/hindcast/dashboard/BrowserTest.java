package dev.hindcast.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import dev.hindcast.model.Incident;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The dashboard in a real browser. Skipped, loudly, where there is none or its driver is not laid out ({@code browser/set-up});
 * with {@code -Dhindcast.browser=required} that is a failure.
 */
class BrowserTest {
    private static final Path DRIVER = Path.of("target/browser/driver");
    private static final Path AXE = Path.of("target/browser/node_modules/axe-core/axe.min.js");
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final int LONGEST_MILLIS = 60_000;

    private static RunningDashboard dashboard;
    private static Playwright playwright;
    private static Browser browser;

    private final List<String> said = new ArrayList<>();
    private final List<String> elsewhere = new ArrayList<>();
    private BrowserContext context;
    private Page page;

    @BeforeAll
    static void start() throws IOException {
        boolean present = Files.exists(DRIVER.resolve("package"))
                && Files.exists(DRIVER.resolve("node"))
                && Files.isExecutable(CHROMIUM);
        String missing = "no " + CHROMIUM + ", or reports/dashboard/browser/set-up was not run";
        if (!present && "required".equals(System.getProperty("hindcast.browser"))) {
            throw new IllegalStateException(missing);
        }
        if (!present) {
            System.err.println("SKIPPED: the dashboard in a browser: " + missing);
        }
        assumeTrue(present, missing);
        System.setProperty("playwright.cli.dir", DRIVER.toAbsolutePath().toString());
        List<Incident> incidents = new ArrayList<>(InventedIncidents.of(150, 5));
        incidents.add(InventedIncidents.one(
                "hostile", "<img src=x onerror=alert(1)><script>alert(2)</script>\u202Eevil", new Random(1)));
        dashboard = RunningDashboard.over(incidents);
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(CHROMIUM)
                        .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage")));
    }

    @AfterAll
    static void stop() {
        if (dashboard != null) {
            browser.close();
            playwright.close();
            dashboard.close();
        }
    }

    @BeforeEach
    void open() {
        context = browser.newContext(new Browser.NewContextOptions().setViewportSize(1280, 900));
        context.setDefaultTimeout(LONGEST_MILLIS);
        page = context.newPage();
        page.onConsoleMessage(message -> said.add(message.type() + ": " + message.text()));
        page.onPageError(said::add);
        page.onDialog(dialog -> {
            said.add("dialog: " + dialog.message());
            dialog.dismiss();
        });
        page.onRequest(request -> {
            if (!request.url().startsWith(dashboard.address("/"))
                    && !request.url().startsWith("data:")) {
                elsewhere.add(request.url());
            }
        });
    }

    @AfterEach
    void nothingWasSaidAndNobodyElseAsked() {
        if (context != null) {
            context.close();
            assertThat(said).isEmpty();
            assertThat(elsewhere).isEmpty();
            assertThat(dashboard.faults()).isEmpty();
        }
    }

    @Test
    void aFilterChangesThePageInPlaceAndItsAddress() {
        page.navigate(dashboard.address("/"));
        assertThat(page.locator("#summary").textContent()).startsWith("151 incidents");
        page.focus("#filter-service");
        page.selectOption("#filter-service", "payments");
        page.waitForURL("**/?service=payments");
        page.locator(".chips >> text=Service: payments").waitFor();
        String filtered = page.locator("dd[data-column=incidents]").textContent();
        assertThat(Integer.parseInt(filtered)).isBetween(1, 150);
        assertThat(page.evaluate("document.activeElement.id")).isEqualTo("filter-service");
        page.navigate(page.url());
        assertThat(page.locator("dd[data-column=incidents]").textContent()).isEqualTo(filtered);
        page.goBack();
        // The page goes back in place, a moment after its address.
        page.waitForFunction("document.querySelector('#filter-service').value === ''");
        assertThat(page.locator("#summary").textContent()).startsWith("151 incidents");
    }

    @Test
    void fromANumberToItsIncidentsToItsLines() {
        page.navigate(dashboard.address("/?severity=SEV1"));
        var number = page.locator("#time-to-resolve tbody tr")
                .nth(3)
                .locator("td")
                .nth(2)
                .locator("a");
        String n = number.textContent();
        number.click();
        page.waitForURL("**/incidents?**");
        assertThat(page.locator("#incident-list tbody tr").count()).isEqualTo(Integer.parseInt(n));
        page.locator("#incident-list tbody a").first().click();
        page.waitForURL("**/incidents/inc-*");
        assertThat(page.locator("#milestones tbody").textContent())
                .contains("invented/inc-")
                .contains("started: 20");
    }

    @Test
    void twoPeriodsAreComparedAndATableAndAChartDownloaded() throws IOException {
        page.navigate(dashboard.address("/compare"));
        page.fill("#compare-later", "2023-Q2");
        page.fill("#compare-earlier", "2022-Q2");
        page.click("button[type=submit]");
        page.waitForURL("**/compare?**2023-Q2**");
        page.locator("h3 >> text=2023-Q2 against 2022-Q2").waitFor();
        Download csv = page.waitForDownload(() -> page.click("#comparisons .downloads >> text=CSV"));
        assertThat(Files.readString(csv.path()))
                .startsWith("metric,unit,period,incidents")
                .contains("2022-Q2");
        page.navigate(dashboard.address("/?team=blue"));
        Download png = page.waitForDownload(
                () -> page.locator("#triggers-figure .downloads >> text=PNG").click());
        assertThat(Files.readAllBytes(png.path())).startsWith(0x89, 'P', 'N', 'G');
        assertThat(png.suggestedFilename()).isEqualTo("triggers.png");
    }

    @Test
    void everythingIsReachedByKeysAlone() {
        page.navigate(dashboard.address("/"));
        page.keyboard().press("Tab");
        assertThat(page.evaluate("document.activeElement.className")).isEqualTo("skip");
        page.keyboard().press("Enter");
        for (int i = 0; i < 30 && !"filter-severity".equals(page.evaluate("document.activeElement.id")); i++) {
            page.keyboard().press("Tab");
        }
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Tab");
        page.locator(".chips >> text=Severity: ").waitFor();
        assertThat(page.locator("#status").getAttribute("aria-live")).isEqualTo("polite");
        for (int i = 0; i < 60 && !Boolean.TRUE.equals(page.evaluate("document.activeElement.matches('dd a')")); i++) {
            page.keyboard().press("Tab");
        }
        page.keyboard().press("Enter");
        page.waitForURL("**/incidents?**");
    }

    @Test
    void darkModePrintAndTelephone() {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        page.navigate(dashboard.address("/"));
        assertThat(page.evaluate("getComputedStyle(document.body).backgroundColor"))
                .isEqualTo("rgb(15, 18, 22)");
        assertThat(page.pdf()).startsWith('%', 'P', 'D', 'F').hasSizeGreaterThan(20_000);
        page.setViewportSize(390, 800);
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(390);
    }

    @Test
    void axeFindsNothingSerious() throws IOException {
        String axe = Files.readString(AXE);
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            for (String path :
                    List.of("/", "/trends", "/incidents", "/incidents/inc-00003", "/compare", "/data", "/?team=none")) {
                page.navigate(dashboard.address(path));
                page.evaluate(axe);
                Object found = page.evaluate("async () => (await axe.run()).violations"
                        + ".filter(v => v.impact === 'serious' || v.impact === 'critical')"
                        + ".map(v => v.id + ': ' + v.nodes[0].html + ' ' + v.nodes[0].failureSummary)");
                assertThat((List<?>) found).as(path + " " + scheme).isEmpty();
            }
        }
    }

    @Test
    void hostileTitlesDoNothing() {
        for (String path : List.of("/incidents?size=1000", "/incidents/hostile", "/trends")) {
            page.navigate(dashboard.address(path));
        }
        page.navigate(dashboard.address("/incidents/hostile"));
        assertThat(page.locator("h1").textContent()).contains("<script>alert(2)</script>\\u202Eevil");
        assertThat(page.locator("main img, main script").count()).isZero();
    }

    @Test
    void anOpenPageRenewsItself() throws IOException {
        try (RunningDashboard other = RunningDashboard.over(InventedIncidents.of(7, 1))) {
            Page open = context.newPage();
            open.navigate(other.address("/"));
            assertThat(open.locator("#summary").textContent()).startsWith("7 incidents");
            other.data().replace(InventedIncidents.snapshot(InventedIncidents.of(9, 1)));
            open.locator("#summary >> text=9 incidents").waitFor();
        }
    }
}
