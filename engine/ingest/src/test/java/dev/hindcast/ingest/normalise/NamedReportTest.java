package dev.hindcast.ingest.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindcast.ingest.normalise.sign.NamedReport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a document is called makes it a report, if it tells of harm. */
class NamedReportTest {
    private static final String HARM = "The kiln was down for most of the day, and nobody could fire a pot. ".repeat(4);
    private static final String NO_HARM =
            "We met in the small room, talked about the summer and chose a new kettle. ".repeat(4);

    @ParameterizedTest
    @CsvSource({
        "incidents/2031-05-01-kiln.md, The kiln that stayed cold",
        "docs/post-mortems/20310501-kiln.md, The kiln that stayed cold",
        "news/kiln.md, Post-mortem of the kiln outage on May 1"
    })
    void aDatedAccountInAFolderOfReportsOrOfThatNameIsOne(String source, String title) {
        assertThat(NamedReport.is(source, title, false, HARM)).isTrue();
        assertThat(NamedReport.is(source, title, false, NO_HARM)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "incidents/2031-05-01-platform-sync.md, Platform sync",
        "incidents/2031-05-01-meeting-notes.md, Meeting notes",
        "incidents/2031-05-01-planned-maintenance.md, Planned maintenance of the kiln",
        "incidents/kiln.md, The kiln that stayed cold",
        "incidents/LICENSE, LICENSE",
        "blog/2031-05-01-culture.md, Postmortem culture in the pottery",
        "blog/2031-05-01-how.md, How we write a post-mortem",
        "post-mortems/2031-05-01-template.md, Post-mortem template"
    })
    void whatStandsBesideReportsIsNone(String source, String title) {
        assertThat(NamedReport.is(source, title, false, HARM)).isFalse();
    }
}
