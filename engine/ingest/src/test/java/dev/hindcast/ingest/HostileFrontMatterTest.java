package dev.hindcast.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindcast.model.Incident;
import dev.hindcast.model.Reading;
import dev.hindcast.model.evidence.Finding;
import dev.hindcast.model.evidence.FindingCode;
import dev.hindcast.model.time.MilestoneName;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Front matter that is broken, or meant to break the reader: it is left out, the text below it is read. */
class HostileFrontMatterTest {
    private static final String BODY = """

            ## Timeline (UTC)

            - 2031-04-01 06:00 Outage begins
            - 2031-04-01 06:02 Alert fires
            - 2031-04-01 06:10 Incident resolved
            """;

    private static Incident read(String yaml) {
        Reading reading = ReadingAssert.read("front matter", "---\n" + yaml + "\n---\n" + BODY);
        assertThat(reading).isInstanceOf(Reading.Accepted.class);
        return ((Reading.Accepted) reading).incident();
    }

    private static Finding refused(String yaml) {
        Incident incident = read(yaml);
        assertThat(incident.milestones().get(MilestoneName.RESOLVED)).isPresent();
        List<Finding> findings = incident.findings().stream()
                .filter(finding -> finding.code() == FindingCode.UNREADABLE_FRONT_MATTER)
                .toList();
        assertThat(findings).hasSize(1);
        return findings.get(0);
    }

    @Test
    void aBombOfAliasesIsHarmless() {
        StringBuilder yaml = new StringBuilder("a0: &a0 [lol, lol, lol, lol, lol, lol, lol, lol, lol]\n");
        for (int i = 1; i < 30; i++) {
            String alias = "*a" + (i - 1);
            yaml.append("a").append(i).append(": &a").append(i).append(" [");
            yaml.append(IntStream.range(0, 9).mapToObj(n -> alias).collect(Collectors.joining(", ")))
                    .append("]\n");
        }
        read(yaml.toString());
    }

    @Test
    void anAliasOfItsOwnParentIsHarmless() {
        read("a: &a\n  - *a\n  - b: *a");
        read("&a a: *a");
    }

    @ParameterizedTest
    @ValueSource(ints = {60, 1_000, 100_000})
    void deepNestingIsRefused(int depth) {
        assertThat(refused("a: " + "[".repeat(depth) + "]".repeat(depth)).message())
                .doesNotContain("\n");
        assertThat(refused("a: " + "{b: ".repeat(depth) + "c" + "}".repeat(depth))
                        .message())
                .doesNotContain("\n");
    }

    @Test
    void aKeyThatStandsTwiceIsRefusedWithItsLine() {
        Finding finding = refused("title: One\nseverity: SEV1\nseverity: SEV2");
        assertThat(finding.message()).contains("severity");
        assertThat(finding.evidence().line()).isEqualTo(4);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title: !!javax.script.ScriptEngineManager [!!java.net.URLClassLoader [[!!java.net.URL [\"http://127.0.0.1:9/\"]]]]",
                "title: !!java.lang.Runtime {}",
                "!!java.util.Date 2031-05-14",
                "title: !<tag:yaml.org,2002:java.io.File> /etc/hosts",
                "title: !include /etc/hosts",
                "? !!java.lang.Object {}\n: b"
            })
    void noTagIsObeyed(String yaml) {
        Incident incident = read(yaml);
        assertThat(incident.milestones().get(MilestoneName.RESOLVED)).isPresent();
        assertThat(incident.title()).doesNotContain("127.0.0.1   localhost");
    }

    @Test
    void threeHundredKibibytesAreRefusedNamingTheLimit() {
        Finding finding = refused("title: " + "x".repeat(300 * 1024));
        assertThat(finding.message()).contains("limit of " + 256 * 1024);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title: [unclosed",
                "title: \"unclosed",
                "\ttitle: tab",
                "title: a: b",
                "title: %",
                "a: *unknown",
                "- only\n- a list",
                "just text",
                "title: @handle",
                "key: |\n text\nother"
            })
    void whatIsNoListOfKeysAndValuesIsSaidInOneLine(String yaml) {
        Finding finding = refused(yaml);
        assertThat(finding.message()).doesNotContain("\n").hasSizeLessThan(400);
        assertThat(finding.evidence().line()).isBetween(1, 5);
    }

    @Test
    void linesThatAreWholeByThemselvesAreKept() {
        Incident incident = read("title: Disk full\ntags:\n* a\nseverity: SEV2\nteam: one\nteam: two");
        assertThat(incident.title()).isEqualTo("Disk full");
        assertThat(incident.severity()).isPresent();
        assertThat(incident.team()).isEmpty();
    }

    @Test
    void brokenFrontMatterAboveNothingIsRejected() {
        Reading reading = ReadingAssert.read("front matter", "---\ntitle: [unclosed\n---\n\nNothing here.\n");
        assertThat(reading).isInstanceOf(Reading.Rejected.class);
    }

    @Test
    void theTimeGrowsNoFasterThanTheFrontMatter() {
        Growth.assertProportional(
                "keys",
                n -> "---\n"
                        + IntStream.range(0, n).mapToObj(i -> "k" + i + ": v\n").collect(Collectors.joining()) + "---\n"
                        + BODY,
                text -> ReadingAssert.read("keys", text));
        Growth.assertProportional(
                "list",
                n -> "---\nservices:\n" + "- a\n".repeat(n) + "---\n" + BODY,
                text -> ReadingAssert.read("list", text));
        Growth.assertProportional(
                "anchors",
                n -> "---\n&a a: " + "*a ".repeat(n) + "\n---\n",
                text -> ReadingAssert.read("anchors", text));
        Growth.assertProportional(
                "never closed", n -> "---\n" + "a: b\n".repeat(n), text -> ReadingAssert.read("never closed", text));
    }
}
