package dev.hindcast.cli.option;

import dev.hindcast.cli.config.Configuration;
import dev.hindcast.cli.run.Failure;
import dev.hindcast.cli.run.Surroundings;
import dev.hindcast.insight.Cases;
import dev.hindcast.metric.Scope;
import dev.hindcast.model.Incident;
import dev.hindcast.query.IncidentColumn;
import dev.hindcast.query.ReportingCalendar;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Which incidents count. */
public final class ScopeOptions {
    @Option(
            names = "--quarter",
            paramLabel = "QUARTER",
            description = "Only incidents of this quarter, such as 2024-Q3.")
    private String quarter;

    @Option(names = "--from", paramLabel = "DATE", description = "Only incidents that began on this day or later.")
    private String from;

    @Option(names = "--to", paramLabel = "DATE", description = "Only incidents that began on this day or earlier.")
    private String to;

    @Option(
            names = "--where",
            paramLabel = "DIM=VALUE",
            description = "Only incidents with this value, such as team=payments. May be repeated.")
    private List<String> where = List.of();

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "The last day the documents speak of: open incidents count up to it (default: the last moment"
                    + " they mention).")
    private String asOf;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    /**
     * Returns the scope.
     *
     * @throws Failure if a date, a quarter or a dimension is none
     */
    public Scope scope(Configuration configuration) {
        Scope scope = new Scope(day("--from", from), day("--to", to), values(), configuration.excludedKinds());
        if (quarter != null) {
            return quarter(scope, configuration.calendar());
        }
        if (scope.from().isPresent()
                && scope.to().isPresent()
                && scope.from().get().isAfter(scope.to().get())) {
            throw Failure.usage("--from " + from + " lies after --to " + to + "; swap them");
        }
        return scope;
    }

    /** Returns the last day that the documents speak of, absent where the user leaves that to them. */
    public Optional<LocalDate> asOf() {
        return day("--as-of", asOf);
    }

    /** Returns the end of that day; without it the last moment that a document mentions, absent where there is none. */
    public Optional<Instant> asOf(List<Incident> incidents, ReportingCalendar calendar) {
        return asOf().map(day -> day.plusDays(1)
                        .atStartOfDay(calendar.zone())
                        .toInstant()
                        .minusSeconds(1))
                .or(() -> incidents.isEmpty() ? Optional.empty() : Optional.of(Cases.endOfData(incidents)));
    }

    /** Returns the quarter asked for, null where none was. */
    public String quarter() {
        return quarter;
    }

    /** Returns what was asked for, and who did; nothing where everything counts. */
    public List<Setting> settings(Surroundings surroundings) {
        Origins origins = new Origins(command, surroundings.variables(), Map.of());
        Map<String, String> given = new LinkedHashMap<>();
        given.put("quarter", quarter);
        given.put("from", from);
        given.put("to", to);
        given.put("as-of", asOf);
        given.put("where", where.isEmpty() ? null : String.join(", ", where));
        return given.entrySet().stream()
                .filter(entry -> entry.getValue() != null)
                .map(entry ->
                        new Setting(entry.getKey(), entry.getValue(), origins.ofOption("--" + entry.getKey(), "")))
                .toList();
    }

    private Scope quarter(Scope scope, ReportingCalendar calendar) {
        if (from != null || to != null) {
            throw Failure.usage("--quarter and --from or --to say the same thing twice; use one");
        }
        try {
            return scope.between(
                    calendar.startOf(quarter),
                    calendar.startOf(calendar.next(quarter)).minusDays(1));
        } catch (IllegalArgumentException e) {
            throw Failure.usage("--quarter: " + e.getMessage());
        }
    }

    private static Optional<LocalDate> day(String option, String text) {
        try {
            return Optional.ofNullable(text).map(LocalDate::parse);
        } catch (DateTimeException e) {
            throw Failure.usage(option + ": \"" + text + "\" is not a date; write it like 2024-07-01");
        }
    }

    private Map<IncidentColumn, String> values() {
        Map<IncidentColumn, String> values = new LinkedHashMap<>();
        for (String condition : where) {
            int equals = condition.indexOf('=');
            if (equals < 1 || condition.substring(equals + 1).isBlank()) {
                throw Failure.usage("--where: \"" + condition + "\" is no condition; write it like team=payments");
            }
            IncidentColumn column =
                    Dimensions.named("--where", condition.substring(0, equals).strip());
            if (values.put(column, condition.substring(equals + 1).strip()) != null) {
                throw Failure.usage("--where: " + column.name() + " is given twice; keep one");
            }
        }
        return values;
    }
}
