package dev.hindcast.cli.report;

import dev.hindcast.cli.config.Configuration;
import dev.hindcast.cli.corpus.Corpus;
import dev.hindcast.cli.corpus.Documents;
import dev.hindcast.cli.corpus.ReviewFiles;
import dev.hindcast.cli.option.Setting;
import dev.hindcast.metric.Measurement;
import dev.hindcast.metric.Scope;
import dev.hindcast.model.time.DurationDefinition;
import dev.hindcast.pattern.CandidateSearch;
import dev.hindcast.pattern.IncidentPatterns;
import dev.hindcast.pattern.PatternFinder;
import dev.hindcast.pattern.match.FeatureTable;
import dev.hindcast.publish.facts.DocumentLinks;
import dev.hindcast.publish.facts.ReportInput;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Puts together what a report is made from. */
public final class ReportInputs {
    private ReportInputs() {}

    /** Returns which of the incidents belong together, with what people have confirmed in a file beside the documents. */
    public static IncidentPatterns patterns(
            Documents documents, Corpus corpus, Configuration configuration, CandidateSearch search)
            throws IOException {
        return PatternFinder.find(
                FeatureTable.of(corpus.incidents(), configuration.causes().taxonomy()),
                ReviewFiles.confirmations(documents.paths()),
                search,
                configuration.excludedKinds());
    }

    /**
     * Returns the input.
     *
     * @param corpus what was read
     * @param patterns which of the incidents belong together
     * @param links where the documents lie
     * @param configuration in force
     * @param scope which incidents count
     * @param measurement over the same incidents
     * @param settings printed under Method
     * @param version of Hindcast
     */
    public static ReportInput of(
            Corpus corpus,
            IncidentPatterns patterns,
            DocumentLinks links,
            Configuration configuration,
            Scope scope,
            Measurement measurement,
            List<Setting> settings,
            String version) {
        return new ReportInput(
                title(corpus),
                version,
                corpus.incidents(),
                corpus.rejections(),
                corpus.findings(),
                measurement,
                configuration.calendar(),
                scope,
                Stream.concat(DurationDefinition.BUILT_IN.stream(), configuration.durations().stream())
                        .toList(),
                patterns,
                links,
                published(settings),
                corpus.digest());
    }

    /** The organisation, where the documents name one and no other. */
    private static String title(Corpus corpus) {
        Set<String> organisations = new TreeSet<>();
        corpus.incidents().forEach(incident -> incident.organisation().ifPresent(organisations::add));
        return organisations.size() == 1 ? organisations.iterator().next() : "Reliability report";
    }

    /** The report names what was set, but neither where the file lies nor who set it: that differs from machine to machine. */
    private static Map<String, String> published(List<Setting> settings) {
        Map<String, String> published = new LinkedHashMap<>();
        settings.stream()
                .filter(setting -> !setting.name().equals("config"))
                .forEach(setting -> published.put(setting.name(), setting.value()));
        return published;
    }
}
