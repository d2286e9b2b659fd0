package dev.hindcast.cli.option;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

class EnvironmentDefaultsTest {
    @Test
    void anOptionThatIsNotGivenComesFromTheEnvironment() {
        Sample sample = parse(Map.of("HINDCAST_FAIL_ON", "never", "HINDCAST_QUIET", "true"), "path");
        assertThat(sample.failOn).isEqualTo("never");
        assertThat(sample.quiet).isTrue();
    }

    @Test
    void aFlagBeatsTheEnvironment() {
        assertThat(parse(Map.of("HINDCAST_FAIL_ON", "never"), "--fail-on=error", "path").failOn)
                .isEqualTo("error");
    }

    @Test
    void listsAreSplit() {
        assertThat(parse(Map.of("HINDCAST_BY", "quarter,team"), "path").by).containsExactly("quarter", "team");
    }

    @Test
    void blankIsNotSet() {
        assertThat(parse(Map.of("HINDCAST_FAIL_ON", " "), "path").failOn).isNull();
    }

    private static Sample parse(Map<String, String> variables, String... arguments) {
        Sample sample = new Sample();
        new CommandLine(sample)
                .setDefaultValueProvider(new EnvironmentDefaults(variables::get))
                .parseArgs(arguments);
        return sample;
    }

    @Command(mixinStandardHelpOptions = true)
    private static final class Sample {
        @Option(names = "--fail-on")
        private String failOn;

        @Option(names = {"-q", "--quiet"})
        private boolean quiet;

        @Option(names = "--by", split = ",")
        private List<String> by;

        @Parameters
        private List<String> paths;
    }
}
