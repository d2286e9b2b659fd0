package dev.hindcast.ingest.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A cell that is nothing but a timestamp is read at once; it has to say what it says within a sentence. */
class TimestampAloneTest {
    private static final String BEFORE = "on ";

    private static final String SIGNS = "0123456789-:.TZ +/,";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2031-05-14T10:02:57Z",
                "2031-05-14T10:02Z",
                "2031-05-14 10:02",
                "2031-05-14 10:02:57",
                "2031-05-14T10:02:57.123456789Z",
                "2031-05-14T10:02:57.1234567890Z",
                "2031-05-14T10:02:57+05:30",
                "2031-05-14T10:02-07:00",
                "2031-05-14 10:02-11:30",
                "2031-05-14T10:02:57+19:00",
                "2031-05-14T10:02:57+0530",
                "2031-05-14",
                "2031-02-30",
                "2031-02-30T10:02:57Z",
                "2031-05-14T24:00:00Z",
                "2031-05-14T10:60",
                "1831-05-14T10:02",
                "2131-05-14",
                "2031-05-14T",
                "2031-05-14T10:02:5",
                "2031-05-14T10:02:57.",
                "2031-05-14T10:02:57.Z",
                "2031-05-14T10:02:57,5Z",
                "2031-05-14T10:02:57 Z",
                "2031-05-14T10:02:57ZZ"
            })
    void saysWhatItSaysWithinASentence(String text) {
        assertThat(TimeScanner.scan(text)).as(text).isEqualTo(withinASentence(text));
    }

    @Test
    void saysSoHoweverItIsChanged() {
        SplittableRandom random = new SplittableRandom(11);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder("2031-05-14T10:02:57.250+05:30");
            text.setLength(random.nextInt(9, text.length() + 1));
            for (int change = random.nextInt(3); change > 0; change--) {
                text.setCharAt(random.nextInt(text.length()), SIGNS.charAt(random.nextInt(SIGNS.length())));
            }
            String changed = text.toString();
            assertThat(TimeScanner.scan(changed)).as(changed).isEqualTo(withinASentence(changed));
        }
    }

    private static List<WrittenTime> withinASentence(String text) {
        List<WrittenTime> moved = new ArrayList<>();
        for (WrittenTime when : TimeScanner.scan(BEFORE + text)) {
            moved.add(new WrittenTime(
                    when.date(),
                    when.time(),
                    when.precision(),
                    when.approximate(),
                    when.zone(),
                    when.start() - BEFORE.length(),
                    when.end() - BEFORE.length()));
        }
        return moved;
    }
}
