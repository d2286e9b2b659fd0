package dev.hindcast.insight.card;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindcast.IncidentLiteral;
import dev.hindcast.insight.Cases;
import dev.hindcast.insight.Figure;
import dev.hindcast.insight.compare.Comparison;
import dev.hindcast.model.Incident;
import dev.hindcast.model.time.MilestoneName;
import dev.hindcast.query.ReportingCalendar;
import java.time.Instant;
import java.time.Month;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DetectionLineTest {
    /** The line compares nothing. */
    private static final Comparison NONE = null;

    /** Noticed after a minute to an hour, over after that and as much again, one every ten minutes. */
    private static CardLine line(int incidents) {
        Instant first = Instant.parse("2031-01-01T00:00:00Z");
        List<Incident> all = IntStream.range(0, incidents)
                .mapToObj(i -> {
                    Instant began = first.plusSeconds(600L * i);
                    long unnoticed = 60 + i * 7_919L % 3_541;
                    return new IncidentLiteral(String.format("i%06d", i))
                            .at(MilestoneName.STARTED, began.toString())
                            .at(
                                    MilestoneName.DETECTED,
                                    began.plusSeconds(unnoticed).toString())
                            .at(
                                    MilestoneName.RESOLVED,
                                    began.plusSeconds(2 * unnoticed + i % 11).toString())
                            .incident();
                })
                .toList();
        Cases cases = new Cases(all, new ReportingCalendar(ZoneOffset.UTC, Month.JANUARY), Cases.endOfData(all));
        return DetectionLine.of(new CardInput(cases, "2031-Q1", NONE, List.of()));
    }

    @Test
    void anIntervalOverTenThousandIncidentsIsGivenAndNothingOfItRefused() {
        CardLine line = line(10_000);
        Figure share = line.headline();
        assertThat(line.n()).isEqualTo(10_000);
        assertThat(share.low().orElseThrow()).isLessThan(share.value().orElseThrow());
        assertThat(share.high().orElseThrow()).isGreaterThan(share.value().orElseThrow());
        assertThat(share.refusal()).isEmpty();
        assertThat(line.sentence()).matches("50 % of the time passed before anybody noticed \\(50 % to 50 %\\)");
    }

    @Test
    void overSevenTheIntervalIsRefusedAndTheSentenceSaysSo() {
        CardLine line = line(7);
        assertThat(line.headline().value()).isPresent();
        assertThat(line.headline().low()).isEmpty();
        assertThat(line.headline().refusal()).contains("too few for a bootstrap interval: 7 of the 8 needed");
        assertThat(line.sentence()).endsWith("; no interval: too few for a bootstrap interval: 7 of the 8 needed");
    }
}
