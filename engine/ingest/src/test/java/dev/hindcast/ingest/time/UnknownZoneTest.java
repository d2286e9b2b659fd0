package dev.hindcast.ingest.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words that stand where a zone does and are none that is known. */
class UnknownZoneTest {
    @ParameterizedTest
    @CsvSource({
        "'On 14 May 2031 at 16:30 AXDST, calls failed', AXDST",
        "'16:30 (QZST) calls failed', QZST",
        "'4:30pm XXT to 5:10pm', XXT",
        "'from 16:30 ZVST until 17:10', ZVST"
    })
    void isFoundBehindTheTime(String text, String word) {
        assertThat(behindFirst(text)).contains(word);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "16:30 AEDST, calls failed",
                "16:30 EST calls failed",
                "16:30 POST requests failed",
                "16:30 TEST failed",
                "16:30 NAT gateway failed",
                "16:30 REST API down",
                "16:30 SRE paged",
                "on 14 May 2031 ZVST was late"
            })
    void isNotWhatIsKnownOrSomethingElse(String text) {
        assertThat(behindFirst(text)).isEmpty();
    }

    private static Optional<String> behindFirst(String text) {
        return UnknownZone.behind(text, TimeScanner.scan(text).get(0));
    }
}
