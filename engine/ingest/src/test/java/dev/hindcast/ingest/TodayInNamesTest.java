package dev.hindcast.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** "Today" in a name, or of something else than the incident, tells no day: that of writing is still only assumed. */
class TodayInNamesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "title: Outage of the Gates Today app\n---\n\nThe app went down at 10:02 and was back at 10:40.\n",
                "title: Gates\n---\n\nToday we were asked why they had failed.\n\nThey went down at 10:02, back at 10:40.\n",
                "title: Ausfall von Heute-Tickets\n---\n\nDie Schranken waren von 10:02 Uhr bis 10:40 Uhr gestört.\n"
            })
    void theDayIsAssumed(String page) {
        assertThat(FindingsTest.findings("gates.md", "---\ndate: 2031-05-20\n" + page))
                .contains("assumed-day:2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title: Gates down today\n---\n\nThe gates went down at 10:02 and were back at 10:40.\n",
                "title: Gates\n---\n\nWe had an outage earlier today.\n\nThey went down at 10:02, back at 10:40.\n",
                "title: Ausfall heute Morgen\n---\n\nDie Schranken waren von 10:02 Uhr bis 10:40 Uhr gestört.\n"
            })
    void theDayIsTold(String page) {
        assertThat(FindingsTest.findings("gates.md", "---\ndate: 2031-05-20\n" + page))
                .doesNotContain("assumed-day:2");
    }
}
