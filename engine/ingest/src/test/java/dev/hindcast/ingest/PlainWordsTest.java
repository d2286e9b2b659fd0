package dev.hindcast.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindcast.ingest.document.DocumentReader;
import dev.hindcast.ingest.document.PostmortemDocument;
import dev.hindcast.ingest.file.ResourceLines;
import dev.hindcast.ingest.format.DocumentReaders;
import dev.hindcast.ingest.normalise.Normaliser;
import dev.hindcast.ingest.normalise.NormaliserSettings;
import dev.hindcast.ingest.normalise.likelihood.MilestoneJudge.Judged;
import dev.hindcast.model.Incident;
import dev.hindcast.model.Reading;
import dev.hindcast.model.time.Milestone;
import dev.hindcast.model.time.MilestoneName;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What people write in plain words, row by row and sentence by sentence: each stands in an account whose other moments are told. Of what is
 * read out of the words alone, before the moments are weighed against one another.
 */
class PlainWordsTest {
    private static final Normaliser AS_READ = new Normaliser(
            NormaliserSettings.DEFAULT,
            incident -> incident,
            (source, read, mentions, noEnd) -> Judged.asRead(read),
            (signed, told, text) -> signed);

    private static final String NOT = "not ";
    private static final String TITLE = "# Outage of the shop\n\n";

    /**
     * A place in an account.
     *
     * @param rows a timeline, with {@code %s} for the words
     * @param prose the same in sentences
     * @param name which milestone the words tell there
     * @param clock when, of 13 May 2031 in UTC
     */
    private record Place(String rows, String prose, MilestoneName name, String clock) {}

    private static final String FIRST = "- 09:42 outage begins\n";
    private static final String ALERT = "- 09:49 alert fires\n";
    private static final String BACK = "- 11:18 service restored\n";
    private static final String DOWN = "On 13 May 2031 at 09:42 UTC the shop went down. ";
    private static final String ALERTED = "An alert fired at 09:49. ";
    private static final String RESTORED = "Service was restored at 11:18. ";

    /** An ordinary row stands before what "begun" tells, which the first row of a timeline tells more easily. */
    private static final Map<String, Place> PLACES = Map.of(
            "begun",
            new Place(
                    "- 09:12 release 42 rolled out\n- 09:42 %s\n- 09:49 monitoring alert fires\n" + BACK,
                    "",
                    MilestoneName.STARTED,
                    "09:42"),
            "started",
            new Place(
                    "- 09:42 %s\n- 09:49 monitoring alert fires\n" + BACK,
                    "On 13 May 2031 %s at 09:42 UTC. Monitoring raised an alert at 09:49. " + RESTORED,
                    MilestoneName.STARTED,
                    "09:42"),
            "detected",
            new Place(
                    FIRST + "- 09:49 %s\n" + BACK, DOWN + "%S at 09:49. " + RESTORED, MilestoneName.DETECTED, "09:49"),
            "acknowledged",
            new Place(
                    FIRST + ALERT + "- 09:53 %s\n" + BACK,
                    DOWN + ALERTED + "%S at 09:53. " + RESTORED,
                    MilestoneName.ACKNOWLEDGED,
                    "09:53"),
            "mitigated",
            new Place(
                    FIRST + ALERT + "- 11:18 %s\n- 12:00 incident closed\n",
                    DOWN + ALERTED + "%S at 11:18. The incident was closed at 12:00. ",
                    MilestoneName.MITIGATED,
                    "11:18"),
            "resolved",
            new Place(
                    FIRST + ALERT + "- 10:10 Kim looks at the logs\n- 10:40 the vendor is called\n- 11:18 %s\n",
                    DOWN + ALERTED + "%S at 11:18. ",
                    MilestoneName.RESOLVED,
                    "11:18"),
            "closed",
            new Place(
                    FIRST + BACK + "- 12:00 %s\n", DOWN + RESTORED + "%S at 12:00. ", MilestoneName.RESOLVED, "12:00"));

    static Stream<String> rows() {
        return ResourceLines.of(PlainWordsTest.class, "/plain-words/rows.txt").stream();
    }

    static Stream<String> sentences() {
        return ResourceLines.of(PlainWordsTest.class, "/plain-words/sentences.txt").stream();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void rowTellsWhatAHumanReadsInIt(String line) {
        check(line, place -> "All times in UTC on 13 May 2031.\n\n" + place.rows());
    }

    /** Sentences that have their time elsewhere than at their end: {@code {}} stands for it. */
    static Stream<String> wholeSentences() {
        return ResourceLines.of(PlainWordsTest.class, "/plain-words/whole-sentences.txt").stream();
    }

    @ParameterizedTest
    @MethodSource("wholeSentences")
    void wholeSentenceTellsWhatAHumanReadsInIt(String line) {
        check(
                line,
                place -> "All times in UTC on 13 May 2031. "
                        + place.prose()
                                .replaceFirst("(?:On 13 May 2031 )?%[sS] at " + place.clock() + "(?: UTC)?\\.", "%w"));
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void sentenceTellsWhatAHumanReadsInIt(String line) {
        check(line, Place::prose);
    }

    private static void check(String line, Function<Place, String> account) {
        boolean told = !line.startsWith(NOT);
        String[] parts = (told ? line : line.substring(NOT.length())).split(" = ", 2);
        Place place = PLACES.get(parts[0]);
        String opening = Character.toUpperCase(parts[1].charAt(0)) + parts[1].substring(1);
        String text = account.apply(place)
                .replace("%s", parts[1])
                .replace("%S", opening)
                .replace("%w", opening.replace("{}", place.clock()));

        List<Incident> incidents = read(TITLE + text);

        assertThat(incidents).hasSize(1);
        Optional<Instant> at = incidents.get(0).milestones().get(place.name()).map(Milestone::at);
        Instant there = Instant.parse("2031-05-13T" + place.clock() + ":00Z");
        assertThat(at.filter(there::equals).isPresent()).as("%s", at).isEqualTo(told);
    }

    private static List<Incident> read(String document) {
        DocumentReader.Parsed parsed = DocumentReaders.detect("shop.md", document)
                .orElseThrow()
                .parse("shop.md", document, IngestLimits.defaults().parse());
        List<PostmortemDocument> documents = ((DocumentReader.Parsed.Understood) parsed).documents();
        return Reading.incidents(AS_READ.read(documents, (failed, failure) -> {
                    throw new AssertionError(failed.source(), failure);
                })
                .get(0));
    }
}
