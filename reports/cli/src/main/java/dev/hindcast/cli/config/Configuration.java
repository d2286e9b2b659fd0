package dev.hindcast.cli.config;

import dev.hindcast.ingest.IngestLimits;
import dev.hindcast.ingest.taxonomy.CauseSettings;
import dev.hindcast.ingest.time.FigureOrder;
import dev.hindcast.metric.Scope;
import dev.hindcast.model.IncidentKind;
import dev.hindcast.model.Severity;
import dev.hindcast.model.time.DurationDefinition;
import dev.hindcast.query.ReportingCalendar;
import java.time.Month;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What {@code hindcast.yml} says; absent or empty where it says nothing.
 *
 * @param zone for times whose document states none
 * @param dateOrder how dates such as 03/04/2031 are meant where nothing in their document decides
 * @param fiscalYearStart the month that quarters count from
 * @param durations the user's own durations, in the file's order
 * @param severities the organisation's words to SEV1 … SEV5
 * @param headings further headings for a section role, by the role's name
 * @param columns table and JSON fields by the name of our column
 * @param excluded kinds of event that are left out of the statistics
 * @param services other names of a service to its one name
 * @param people names to remove from everything that is published
 * @param ignore globs of files that are not read, relative to the root of a PATH
 * @param limits how much is read
 * @param causes how causes are told
 * @param keepNames whether names of people stay
 * @param origins the keys that the file sets, each with its place
 */
public record Configuration(
        Optional<ZoneId> zone,
        Optional<FigureOrder> dateOrder,
        Optional<Month> fiscalYearStart,
        List<DurationDefinition> durations,
        Map<String, Severity> severities,
        Map<String, List<String>> headings,
        Map<String, String> columns,
        Optional<Set<IncidentKind>> excluded,
        Map<String, String> services,
        List<String> people,
        List<String> ignore,
        IngestLimits limits,
        CauseSettings causes,
        boolean keepNames,
        Map<String, String> origins) {

    /** Returns the configuration of somebody who wrote none. */
    public static Configuration none() {
        return new Configuration(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Optional.empty(),
                Map.of(),
                List.of(),
                List.of(),
                IngestLimits.defaults(),
                CauseSettings.DEFAULT,
                false,
                Map.of());
    }

    /** Returns which period an incident belongs to: days in the zone or UTC, quarters of the fiscal or calendar year. */
    public ReportingCalendar calendar() {
        return new ReportingCalendar(zone.orElse(ZoneId.of("UTC")), fiscalYearStart.orElse(Month.JANUARY));
    }

    /** Returns the kinds of event left out: those configured, else all that are no incidents. */
    public Set<IncidentKind> excludedKinds() {
        return excluded.orElse(Scope.NOT_INCIDENTS);
    }

    /** Returns the same configuration in another zone. */
    public Configuration in(ZoneId other) {
        return new Configuration(
                Optional.of(other),
                dateOrder,
                fiscalYearStart,
                durations,
                severities,
                headings,
                columns,
                excluded,
                services,
                people,
                ignore,
                limits,
                causes,
                keepNames,
                origins);
    }

    /** Returns the same configuration, with names of people kept. */
    public Configuration keepingNames() {
        return new Configuration(
                zone,
                dateOrder,
                fiscalYearStart,
                durations,
                severities,
                headings,
                columns,
                excluded,
                services,
                people,
                ignore,
                limits,
                causes,
                true,
                origins);
    }
}
