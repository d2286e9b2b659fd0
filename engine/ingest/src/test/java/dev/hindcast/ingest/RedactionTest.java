package dev.hindcast.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindcast.ingest.normalise.NormaliserSettings;
import dev.hindcast.model.Reading;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Planted people and secrets appear nowhere in what comes of a document: no value, no evidence, no finding, no rejection. */
class RedactionTest {
    private static final List<String> SECRETS = List.of(
            "AKIAQWERTYUIOPASDFGH",
            "ghp_0123456789abcdefghijABCDEFGHIJ456789",
            "github_pat_11ABCDEFG0abcdefghij_klmnop",
            "xoxb-123456789012-abcdefghijkl",
            "sk_live_abcdefghij0123456789",
            "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.dozjgNryP4J3jVmNHl0w5N",
            "hunter2hunter2",
            "s3cr3t-t0ken-value");

    private static final String STORY = """

            ## Timeline (UTC)

            - 2031-04-01 06:00 Outage begins after a change of %1$s
            - 2031-04-01 06:02 Alert fires; %1$s acknowledges
            - 2031-04-01 06:10 %1$s closes the incident

            | Time | Event |
            |---|---|
            | 2031-04-01 06:05 | %1$s investigates |

            ## Root cause

            A limit that %1$s had raised by hand.

            > %1$s said that this would happen

            ```
            %1$s ran the job
            ```

            ## Action items

            - [ ] Ask %1$s for the runbook
            """;

    private static Reading read(String text, String... people) {
        NormaliserSettings normaliser =
                new NormaliserSettings(Optional.empty(), Map.of(), Map.of(), Map.of(), List.of(people), List.of());
        IngestSettings settings = new IngestSettings(normaliser, List.of(), IngestLimits.defaults());
        return Ingest.read("docs/plain.md", text.getBytes(StandardCharsets.UTF_8), settings)
                .get(0);
    }

    private static void assertHides(String text, String... hidden) {
        Reading reading = read(text);
        assertThat(reading).isInstanceOf(Reading.Accepted.class);
        for (String planted : hidden) {
            assertThat(Strings.in(reading)).as(planted).noneMatch(s -> s.contains(planted));
        }
    }

    private static String titled(String head, String inText) {
        return "# Lamps out\n\n" + head + "\n" + STORY.formatted(inText);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Authors: Marisol Quennell, Tobias Ferncastle",
                "**Author:** Marisol Quennell",
                "**Authors**: Marisol Quennell and Tobias Ferncastle",
                "**Incident Commander:** Marisol Quennell",
                "**Postmortem Owner:** Marisol Quennell",
                "- **Attendees**: Marisol Quennell, Tobias Ferncastle",
                "## Attendees\n\n- Marisol Quennell (Ports team)\n- Tobias Ferncastle",
                "## Responders\n\nMarisol Quennell",
                "## Participants\n\n| Name | Role |\n|---|---|\n| Marisol Quennell | on-call |",
                "| Action | Owner |\n|---|---|\n| Raise the limit | Marisol Quennell |"
            })
    void whoIsListedIsNamedNowhere(String head) {
        assertHides(titled(head, "Marisol Quennell"), "Marisol", "Quennell");
        assertHides(titled(head, "Marisol"), "Marisol", "Quennell");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "author: Marisol Quennell",
                "authors:\n  - Marisol Quennell\n  - Tobias Ferncastle",
                "authors: [Marisol Quennell, Tobias Ferncastle]",
                "meta:\n  author: Marisol Quennell",
                "incident_commander: Marisol Quennell"
            })
    void whoTheFrontMatterListsIsNamedNowhere(String yaml) {
        assertHides("---\ntitle: Lamps out\n" + yaml + "\n---\n" + STORY.formatted("Marisol"), "Marisol", "Quennell");
    }

    @Test
    void aConfiguredNameIsNamedNowhere() {
        Reading reading = read(titled("", "Marisol"), "Marisol");
        assertThat(Strings.in(reading)).noneMatch(s -> s.contains("Marisol"));
    }

    @Test
    void handlesAndAddressesAreShownNowhere() {
        assertHides(
                titled("Written by @mquennell", "@mquennell (marisol.quennell@example.org)"),
                "mquennell",
                "example.org");
        assertHides("---\ntitle: Mail to marisol.quennell@example.org\n---\n" + STORY.formatted("x"), "quennell");
    }

    @Test
    void keysAndPasswordsAreShownNowhere() {
        for (String secret : SECRETS) {
            String written = secret.startsWith("hunter") || secret.startsWith("s3cr")
                    ? "password=" + secret + " and token: \"" + secret + "\""
                    : secret;
            assertHides(titled("The job printed " + written, written), secret);
            assertHides(
                    "---\ntitle: Lamps out\nnote: '" + written.replace("'", "") + "'\n---\n" + STORY.formatted("x"),
                    secret);
        }
    }

    @Test
    void credentialsInAnAddressAreShownNowhere() {
        assertHides(titled("See https://robot:hunter2hunter2@host.example/x", "x"), "hunter2hunter2");
    }

    @Test
    void aPrivateKeyIsShownNowhereInACodeBlock() {
        String key = "```\n-----BEGIN RSA PRIVATE KEY-----\nMIIEowIBAAKCAQEA\n-----END RSA PRIVATE KEY-----\n```";
        assertHides(titled(key, "x"), "BEGIN RSA PRIVATE KEY");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password: \"hunter2hunter2\nauthor: marisol.quennell@example.org",
                "password: hunter2hunter2: and more",
                "author: marisol.quennell@example.org: and more",
                "password: hunter2hunter2\npassword: hunter2hunter2",
                "password: [hunter2hunter2",
                "author: Marisol Quennell: and more"
            })
    void aFindingAboutBrokenFrontMatterHidesThem(String yaml) {
        assertHides(
                "---\ntitle: Lamps out\n" + yaml + "\n---\n\nAuthors: Marisol Quennell\n" + STORY.formatted("x"),
                "hunter2hunter2",
                "quennell",
                "Quennell");
    }

    @Test
    void aRejectionHidesThem() {
        Reading reading =
                read("---\nauthor: [marisol.quennell@example.org\npassword: hunter2hunter2\n---\n\nNothing.\n");
        assertThat(reading).isInstanceOf(Reading.Rejected.class);
        assertThat(Strings.in(reading)).noneMatch(s -> s.contains("quennell") || s.contains("hunter2hunter2"));
    }

    @Test
    void whatIsNoPersonStays() {
        Reading reading = read(titled("Authors: Ports team, Platform on-call", "the Ports team"));
        assertThat(Strings.in(reading)).anyMatch(s -> s.contains("Ask the Ports team for the runbook"));
    }

    @Test
    void aWordThatIsAlsoANameStaysInsideOtherWords() {
        Reading reading = read(titled("Authors: Mark Tiller", "the Marketplace tiller and Mark"));
        assertThat(Strings.in(reading))
                .anyMatch(s -> s.contains("Ask the Marketplace tiller and [person] for the runbook"));
    }
}
