package dev.hindcast.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Wrong usage ends with exit code 2 and one line that names the way out. */
class UsageTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ingest",
                "report",
                "metrics",
                "check",
                "dashboard",
                "export",
                "init",
                "doctor",
                "generate-completion"
            })
    void helpIsEverywhere(String command) {
        Cli.Outcome outcome = command.isEmpty() ? Cli.run("--help") : Cli.run(command, "--help");
        assertThat(outcome.code()).isZero();
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out()).startsWith("Usage: hindcast").endsWith("\n");
    }

    @Test
    void theVersionIsOneLine() {
        Cli.Outcome outcome = Cli.run("--version");
        assertThat(outcome.code()).isZero();
        assertThat(outcome.out()).matches("hindcast \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?\n");
    }

    @Test
    void completionIsGenerated() {
        Cli.Outcome outcome = Cli.run("generate-completion");
        assertThat(outcome.code()).isZero();
        assertThat(outcome.out()).contains("complete -F", "--fail-on", "--quarter");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ''                                         | name a command: ingest, report, metrics, check,
                    reprot sample-data                         | unknown command "reprot"; did you mean "report"? (see "hindcast --help")
                    metrics . --qarter 2024-Q3                 | unknown option "--qarter"; did you mean "--quarter"? (see "hindcast metrics --help")
                    report .                                   | Missing required option: '--out=DIR' (see "hindcast report --help")
                    metrics                                    | Missing required parameter: 'PATH'
                    metrics . --format pdf                     | Invalid value for option '--format': "pdf" is none of table, csv, json
                    metrics . --metric time_to_resolv          | --metric: unknown metric "time_to_resolv"; did you mean "time_to_resolve"?
                    metrics . --by quater                      | --by: unknown dimension "quater"; did you mean "quarter"?
                    metrics . --where tema=x                   | --where: unknown dimension "tema"; did you mean "team"?
                    metrics . --where team                     | --where: "team" is no condition; write it like team=payments
                    metrics . --where team=                    | --where: "team=" is no condition; write it like team=payments
                    metrics . --where team=a --where team=b    | --where: team is given twice; keep one
                    metrics . --quarter 2024-3                 | --quarter: "2024-3" is not a quarter; write it like 2024-Q3
                    metrics . --quarter 2024-Q3 --from 2024-01-01 | --quarter and --from or --to say the same thing twice; use one
                    metrics . --from 2024-13-01                | --from: "2024-13-01" is not a date; write it like 2024-07-01
                    metrics . --from 2024-02-01 --to 2024-01-01 | --from 2024-02-01 lies after --to 2024-01-01; swap them
                    metrics . --zone Europe/Pari               | --zone: unknown zone "Europe/Pari"; did you mean "Europe/Paris"?
                    metrics . --engine spork                   | --engine: there is no engine "spork" here; present: tablesaw
                    metrics ./nowhere                          | ./nowhere: there is no such file or folder; check the name
                    metrics ./none-*.md                        | ./none-*.md: there is no such file or folder; check the name
                    metrics - .                                | - reads one document from standard input and stands alone
                    metrics . --config nowhere.yml             | nowhere.yml: there is no such file; check the name
                    export . --to jdbc:mysql://127.0.0.1/x     | --to: only PostgreSQL is written to
                    check . --fail-on always                   | "always" is none of error, warning, never
                    """)
    void wrongUsageIsOneLine(String arguments, String message) {
        Cli.Outcome outcome = arguments.isEmpty() ? Cli.run() : Cli.run(arguments.split(" "));
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).startsWith("hindcast: ").contains(message).containsOnlyOnce("\n");
    }

    @Test
    void aConfigurationErrorNamesFileAndLine() throws IOException {
        Path file = Files.writeString(folder.resolve("hindcast.yml"), "zone: UTC\nexlude: [drill]\n");
        Cli.Outcome outcome = Cli.run("check", folder.toString());
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err())
                .isEqualTo("hindcast: " + file + ":2: unknown key \"exlude\"; did you mean \"exclude\"?\n");
    }

    @Test
    void aWrongVariableIsWrongUsageToo() {
        Cli.Outcome outcome = Cli.run(Map.of("HINDCAST_FAIL_ON", "always"), "", "check", folder.toString());
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err()).contains("--fail-on");
    }

    @Test
    void theStackTraceComesOnlyWhenAskedFor() {
        assertThat(Cli.run("check", "./nowhere").err()).doesNotContain("\tat ");
        assertThat(Cli.run("check", "./nowhere", "--verbose").err()).contains("\tat dev.hindcast");
    }

    @Test
    void whatSomebodyTypedCannotMoveTheCursor() {
        assertThat(Cli.run("check", "./\u001b[2J\u202Enowhere").err())
                .contains("./[2J\\u202Enowhere")
                .doesNotContain("\u001b");
    }
}
