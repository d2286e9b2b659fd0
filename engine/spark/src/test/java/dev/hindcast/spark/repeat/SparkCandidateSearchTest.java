package dev.hindcast.spark.repeat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindcast.ingest.Ingest;
import dev.hindcast.ingest.IngestSettings;
import dev.hindcast.ingest.ProgressListener;
import dev.hindcast.ingest.taxonomy.TaxonomyReader;
import dev.hindcast.metric.Scope;
import dev.hindcast.model.Incident;
import dev.hindcast.model.Reading;
import dev.hindcast.pattern.CandidateSearch;
import dev.hindcast.pattern.Confirmations;
import dev.hindcast.pattern.IncidentPatterns;
import dev.hindcast.pattern.Link;
import dev.hindcast.pattern.PatternFinder;
import dev.hindcast.pattern.Relation;
import dev.hindcast.pattern.match.FeatureTable;
import dev.hindcast.rootcause.CauseLabeller;
import dev.hindcast.rootcause.Taxonomy;
import dev.hindcast.spark.SparkForTests;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.apache.spark.api.java.JavaSparkContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SparkCandidateSearchTest {
    private static final Path SAMPLE = Path.of(System.getProperty("hindcast.checkout"), "sample-data");
    private static final long SEED = 17;
    private static final List<String> CAUSES = List.of(
            "The certificate of %s expired because nobody renewed it.",
            "The disk of %s filled up with logs.",
            "A migration locked the tables of %s for an hour.",
            "Clients of %s retried without backoff and overloaded it.");

    @TempDir
    private Path folder;

    private static FeatureTable table(Path path) throws IOException {
        Taxonomy taxonomy = TaxonomyReader.builtIn();
        List<Incident> incidents =
                Reading.incidents(Ingest.run(List.of(path), IngestSettings.defaults(), ProgressListener.NONE)
                        .readings());
        return FeatureTable.of(
                incidents.stream().map(new CauseLabeller(taxonomy, 0)).toList(), taxonomy);
    }

    private static IncidentPatterns spark(FeatureTable table, Confirmations confirmations) {
        CandidateSearch search = new SparkCandidateSearch(
                () -> JavaSparkContext.fromSparkContext(SparkForTests.session().sparkContext()), 0);
        return PatternFinder.find(table, confirmations, search, Scope.NOT_INCIDENTS);
    }

    private static IncidentPatterns embedded(FeatureTable table, Confirmations confirmations) {
        return PatternFinder.find(table, confirmations, CandidateSearch.IN_MEMORY, Scope.NOT_INCIDENTS);
    }

    @Test
    void theSampleDataGivesWhatOneMachineGives() throws IOException {
        FeatureTable table = table(SAMPLE);
        IncidentPatterns expected = embedded(table, Confirmations.NONE);
        assertThat(expected.of(Relation.REPEAT)).isNotEmpty();
        assertThat(spark(table, Confirmations.NONE)).isEqualTo(expected);
    }

    @Test
    void thousandsOfIncidentsInLargeAndSmallBlocksGiveTheSame() throws IOException {
        FeatureTable table = table(madeUp(2_000));
        IncidentPatterns expected = embedded(table, Confirmations.NONE);
        assertThat(expected.of(Relation.REPEAT)).hasSizeGreaterThan(1_000);
        assertThat(spark(table, Confirmations.NONE)).isEqualTo(expected);
    }

    @Test
    void whatPeopleToldApartIsNamedNowhere() throws IOException {
        FeatureTable table = table(madeUp(200));
        Link one = embedded(table, Confirmations.NONE).of(Relation.REPEAT).get(0);
        Confirmations.Pair pair = Confirmations.Pair.of(
                one.earlier().source().path(), one.later().source().path());
        Confirmations apart = new Confirmations(Map.of(pair, Optional.empty()));
        IncidentPatterns expected = embedded(table, apart);
        assertThat(expected.links())
                .noneMatch(link -> link.earlier().id().equals(one.earlier().id())
                        && link.later().id().equals(one.later().id()));
        assertThat(spark(table, apart)).isEqualTo(expected);
    }

    @Test
    void noIncidentsBelongNowhere() {
        FeatureTable nothing = FeatureTable.of(List.of(), Taxonomy.EMPTY);
        assertThat(spark(nothing, Confirmations.NONE)).isEqualTo(embedded(nothing, Confirmations.NONE));
    }

    /** A collection of one organisation whose incidents share causes and names by chance; see {@link #SEED}. */
    private Path madeUp(int count) throws IOException {
        SplittableRandom random = new SplittableRandom(SEED);
        StringBuilder csv = new StringBuilder("id,title,service,started_at,summary\n");
        for (int i = 0; i < count; i++) {
            String service = "service-" + random.nextInt(20);
            Instant at = Instant.parse("2031-01-01T00:00:00Z").plus(Duration.ofHours(7L * i));
            String cause = CAUSES.get(random.nextInt(CAUSES.size())).replace("%s", "node" + random.nextInt(40));
            csv.append("INC-" + (10_000 + i) + "," + service + " is slow," + service + "," + at + ",\"" + cause
                    + " Users of region" + random.nextInt(60) + " saw errors from gateway" + random.nextInt(60)
                    + ".\"\n");
        }
        return Files.writeString(folder.resolve("incidents-" + count + ".csv"), csv);
    }
}
