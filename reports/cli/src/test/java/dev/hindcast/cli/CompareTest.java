package dev.hindcast.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** {@code metrics --compare} on the sample data. */
class CompareTest {
    private static Cli.Outcome metrics(String... more) {
        String[] arguments = new String[more.length + 3];
        arguments[0] = "metrics";
        arguments[1] = Cli.SAMPLE_DATA.toString();
        arguments[2] = "--quiet";
        System.arraycopy(more, 0, arguments, 3, more.length);
        return Cli.run(arguments);
    }

    @Test
    void everyComparisonEndsInOneOfThreeVerdicts() {
        Cli.Outcome outcome = metrics("--compare", "previous,year-ago", "--by", "team");
        assertThat(outcome.code()).isZero();
        assertThat(outcome.out().lines().skip(1))
                .isNotEmpty()
                .allMatch(line -> line.matches(
                        ".*(shift seen: |no shift seen, and we could have seen a cut of |too few to say: ).*"));
    }

    @Test
    void machinesGetEveryFigureAndTheReasonsOfTheRest() {
        Cli.Outcome outcome = metrics(
                "--metric", "time_to_resolve", "--quarter", "2020-Q4", "--compare", "previous", "--format", "csv");
        assertThat(outcome.out())
                .startsWith("metric,unit,period,incidents,n,zeros,earlier_period,earlier_incidents,earlier_n,")
                .contains("time_to_resolve,seconds,2020-Q4,")
                .contains(",2020-Q3,")
                .doesNotContain("NaN");
    }

    @Test
    void aShareIsNotComparedAndAWrongDateIsNamed() {
        assertThat(metrics("--metric", "detected_by_customers", "--compare", "previous")
                        .err())
                .contains("--compare: counts and durations are compared; name one with --metric");
        assertThat(metrics("--compare", "previous", "--as-of", "soon").err())
                .contains("--as-of: \"soon\" is not a date");
        assertThat(metrics("--compare", "yesterday").code()).isEqualTo(2);
    }

    @Test
    void aMeanIsShownOnlyToThoseWhoAskAndThenWithItsInterval() {
        assertThat(metrics("--metric", "time_to_resolve").out())
                .doesNotContain("of the mean", "median without open")
                .contains("restricted mean");
        assertThat(metrics("--metric", "time_to_resolve", "--naive").out())
                .contains("95 % of the mean", "median without open");
    }
}
