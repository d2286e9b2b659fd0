package dev.hindcast.ingest.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.hindcast.ingest.Ingest;
import dev.hindcast.ingest.IngestResult;
import dev.hindcast.ingest.IngestSettings;
import dev.hindcast.ingest.ProgressListener;
import dev.hindcast.model.DetectionSource;
import dev.hindcast.model.Incident;
import dev.hindcast.model.IncidentKind;
import dev.hindcast.model.IncidentStatus;
import dev.hindcast.model.Reading;
import dev.hindcast.model.Reading.Rejected;
import dev.hindcast.model.RejectionCause;
import dev.hindcast.model.Severity;
import dev.hindcast.model.cause.Factor;
import dev.hindcast.model.cause.Trigger;
import dev.hindcast.model.evidence.Finding;
import dev.hindcast.model.evidence.FindingCode;
import dev.hindcast.model.time.DurationDefinition;
import dev.hindcast.model.time.MeasuredDuration;
import dev.hindcast.model.time.Milestone;
import dev.hindcast.model.time.MilestoneName;
import dev.hindcast.model.time.Precision;
import dev.hindcast.model.time.StatedDuration;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableReaderTest {
    private static final String HEADER = "id,started_at,resolved_at\n";
    private static final String ROW = "a,2031-04-01T06:00:00Z,2031-04-01T07:30:00Z\n";

    @TempDir
    Path parent;

    private Path folder;

    @BeforeEach
    void makeFolder() throws IOException {
        folder = Files.createDirectory(parent.resolve("lamps"));
    }

    @Test
    void everyColumnBecomesWhatItSays() throws IOException {
        table("""
                id,source,format,title,organisation,team,services,severity,severity_original,kind,status,date,zone,zone_basis,\
                started_at,detected_at,resolved_at,published_at,stated_time_to_resolve_seconds,detection_source,trigger,factors,\
                action_items,action_items_open,findings
                a,lamps/a.md,markdown,"Lamps, all of them",Library,Light,reading-room; hall,SEV2,P2,near-miss,open,2031-04-01,\
                Europe/Paris,DOCUMENT,2031-04-01T06:00:00Z,2031-04-01T06:05:30+00:00,,2031-04-09T00:00:00Z,5400,customer,expiry,\
                process; clock,0,0,open-incident
                """);
        Incident a = only();
        assertThat(a.id()).isEqualTo("a");
        assertThat(a.source().path()).isEqualTo("lamps/a.md");
        assertThat(a.source().format()).isEqualTo("markdown");
        assertThat(a.title()).isEqualTo("Lamps, all of them");
        assertThat(a.organisation()).contains("Library");
        assertThat(a.team()).contains("Light");
        assertThat(a.services()).containsExactly("reading-room", "hall");
        assertThat(a.severity().orElseThrow().level()).contains(Severity.SEV2);
        assertThat(a.severity().orElseThrow().original()).isEqualTo("P2");
        assertThat(a.kind()).isEqualTo(IncidentKind.NEAR_MISS);
        assertThat(a.status()).isEqualTo(IncidentStatus.OPEN);
        assertThat(a.date()).contains(LocalDate.of(2031, 4, 1));
        assertThat(a.zone().orElseThrow().zone()).isEqualTo("Europe/Paris");
        assertThat(at(a, MilestoneName.DETECTED)).isEqualTo("2031-04-01T06:05:30Z");
        assertThat(a.milestones().get(MilestoneName.RESOLVED)).isEmpty();
        assertThat(a.publishedAt()).contains(Instant.parse("2031-04-09T00:00:00Z"));
        assertThat(a.statedDurations())
                .extracting(StatedDuration::name, StatedDuration::seconds)
                .containsExactly(tuple("time_to_resolve", 5400L));
        assertThat(a.detectionSource().orElseThrow().value()).isEqualTo(DetectionSource.CUSTOMER);
        assertThat(a.trigger().orElseThrow().value()).isEqualTo(Trigger.EXPIRY);
        assertThat(a.factors()).extracting(f -> f.value()).containsExactly(Factor.PROCESS, Factor.CLOCK);
        assertThat(a.findings()).extracting(Finding::code).containsExactly(FindingCode.OPEN_INCIDENT);
        assertThat(a.trigger().orElseThrow().evidence().location()).isEqualTo("lamps/incidents.csv:2");
    }

    @Test
    void tablesBesideTellWhereEachValueWasRead() throws IOException {
        table("id,source,started_at,resolved_at,factors,action_items\n"
                + "a,lamps/a.md,2031-04-01T06:00:00Z,2031-04-01T07:30:00Z,clock,1\n");
        write("milestones.csv", """
                incident,milestone,at,precision,zone_basis,line,excerpt,basis
                a,started,2031-04-01T06:00:00Z,minute,STATED,12,06:00 dark,timeline
                a,detected,2031-04-01,day,STATED,3,On 1 April,sentence
                a,resolved,2031-04-01T09:00:00Z,minute,STATED,14,09:00 light,timeline
                """);
        write(
                "action_items.csv",
                "incident,text,owner,kind,status,due,url,line\na,Spare lamps,Light team,prevent,done,2031-05-01,,20\n");
        write("factors.csv", "incident,factor,rule,line,excerpt\na,clock,clock/leap,15,The clock stood\n");
        write("timeline.csv", "incident,at,line,text\na,2031-04-01T06:00:00Z,12,dark\n");
        write(
                "findings.csv",
                "incident,source,line,code,level,message\na,lamps/a.md,3,date-only,note,only a date\n"
                        + ",lamps/index.md,7,published-mean-differs,error,the mean is another\n");
        write("rejections.csv", "source,line,reason\nlamps/README.md,1,it is empty\n");
        write("quality.csv", "scope,name\nall,\n");
        IngestResult read = read(folder);
        Incident a = Reading.incidents(read.readings()).get(0);
        Milestone started = a.milestones().get(MilestoneName.STARTED).orElseThrow();
        assertThat(started.evidence().location()).isEqualTo("lamps/a.md:12");
        assertThat(started.precision()).isEqualTo(Precision.MINUTE);
        assertThat(a.milestones().get(MilestoneName.DETECTED).orElseThrow().hasTimeOfDay())
                .isFalse();
        // The row was corrected by hand, the table beside it was not: the row counts.
        assertThat(at(a, MilestoneName.RESOLVED)).isEqualTo("2031-04-01T07:30:00Z");
        assertThat(a.factors().get(0).rule()).isEqualTo("clock/leap");
        assertThat(a.actionItems()).singleElement().satisfies(item -> {
            assertThat(item.text()).isEqualTo("Spare lamps");
            assertThat(item.evidence().location()).isEqualTo("lamps/a.md:20");
        });
        assertThat(a.timeline()).hasSize(1);
        assertThat(a.findings()).extracting(Finding::message).containsExactly("only a date");
        assertThat(Reading.rejections(read.readings()))
                .extracting(Rejected::source)
                .containsExactly("lamps/README.md");
        assertThat(read.corpusFindings())
                .extracting(Finding::code)
                .containsExactly(FindingCode.PUBLISHED_MEAN_DIFFERS, FindingCode.READ_FROM_TABLE);
    }

    @Test
    void whatATableCannotTellIsSaid() throws IOException {
        table("id,started_at,resolved_at,action_items,time_to_repair_seconds\n"
                + "a,2031-04-01T06:00:00Z,2031-04-01T07:30:00Z,3,60\n");
        assertThat(read(folder).corpusFindings())
                .singleElement()
                .extracting(Finding::message)
                .asString()
                .contains("texts of the documents")
                .contains("milestones.csv is not beside it")
                .contains("3 action items")
                .contains("time_to_repair_seconds is not used");
        assertThat(only().statedDurations()).isEmpty();
    }

    @Test
    void anEndThatOnlyItsDurationTellsFollowsFromTheBeginning() throws IOException {
        table("id,started_at,time_to_detect_seconds,time_to_resolve_seconds\na,2031-04-01T06:00:00Z,300,5400\n");
        assertThat(at(only(), MilestoneName.DETECTED)).isEqualTo("2031-04-01T06:05:00Z");
        assertThat(DurationDefinition.TIME_TO_RESOLVE.measure(only().milestones()))
                .isEqualTo(new MeasuredDuration.Measured(5400));
    }

    @Test
    void aDurationThatIsNotTheDistanceOfItsTimesIsAFinding() throws IOException {
        table(HEADER.replace("\n", ",time_to_resolve_seconds\n") + ROW.replace("\n", ",60\n"));
        assertThat(only().findings())
                .filteredOn(finding -> finding.code() == FindingCode.STATED_DIFFERS_FROM_DERIVED)
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.message())
                            .contains("time_to_resolve_seconds is 60")
                            .contains("5400 s apart");
                    assertThat(finding.evidence().location()).isEqualTo("lamps/incidents.csv:2");
                });
    }

    @Test
    void anEndBeforeTheBeginningIsAFindingWhereNoTableTellsFindings() throws IOException {
        table(HEADER + "a,2031-04-01T06:00:00Z,2031-04-01T05:00:00Z\n");
        assertThat(only().findings()).extracting(Finding::code).contains(FindingCode.NEGATIVE_DURATION);
    }

    @Test
    void aMarkBeforeTheHeaderOtherLineEndsAndEmptyLinesMakeNoDifference() throws IOException {
        table(HEADER + ROW);
        Incident plain = only();
        table("\uFEFF" + (HEADER + ROW).replace("\n", "\r\n"));
        assertThat(only()).isEqualTo(plain);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "b,soon,2031-04-01T07:30:00Z|started_at is \"soon\", which is no time",
                "b,2031-04-01T06:00:00,|started_at is \"2031-04-01T06:00:00\", which is no time",
                "b,2031-04-01T06:00:00Z|it has 2 fields, the header 3",
                "b,2031-04-01T06:00:00Z,,|it has 4 fields, the header 3",
                "\"b,2031-04-01T06:00:00Z,|a quote that opens in this row is not closed",
                "\"b\"c,2031-04-01T06:00:00Z,|text follows a closing quote",
                "a,2031-04-01T06:00:00Z,|its id \"a\" is that of row 1 (line 2) too",
            })
    void aBadRowCostsItselfAlone(String bad, String reason) throws IOException {
        table(HEADER + ROW + "\n" + bad + "\n" + ROW.replace("a,", "c,"));
        IngestResult read = read(folder.resolve("incidents.csv"));
        assertThat(Reading.incidents(read.readings())).extracting(Incident::id).containsExactly("a", "c");
        assertThat(Reading.rejections(read.readings())).singleElement().satisfies(rejected -> {
            assertThat(rejected.cause()).isEqualTo(RejectionCause.BAD_ROW);
            assertThat(rejected.source()).isEqualTo("incidents.csv");
            assertThat(rejected.line()).isEqualTo(4);
            assertThat(rejected.reason()).startsWith("row 2: ").contains(reason);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "kind,party",
        "status,done",
        "trigger,kraken",
        "factors,clock; kraken",
        "detection_source,owl",
        "date,1 April",
        "zone,Paris",
        "zone_basis,GUESSED",
        "published_at,later",
        "time_to_resolve_seconds,-1",
        "stated_time_to_resolve_seconds,long",
        "action_items,some",
        "findings,kraken"
    })
    void theTypeOfEveryColumnIsChecked(String column, String value) throws IOException {
        table("id,started_at," + column + "\na,2031-04-01T06:00:00Z," + value + "\n");
        assertThat(Reading.rejections(read(folder).readings()))
                .singleElement()
                .satisfies(rejected -> assertThat(rejected.reason()).startsWith("row 1: " + column + " is \""));
    }

    @Test
    void aRowOfATableBesideThatCannotBeReadIsNamed() throws IOException {
        table(HEADER + ROW);
        write("action_items.csv", "incident,text,owner,kind,status,due,url,line\na,Lamps,,,someday,,,\n");
        IngestResult read = read(folder);
        assertThat(Reading.incidents(read.readings())).hasSize(1);
        assertThat(Reading.rejections(read.readings())).singleElement().satisfies(rejected -> {
            assertThat(rejected.source()).isEqualTo("lamps/action_items.csv");
            assertThat(rejected.reason()).contains("status is \"someday\"");
        });
    }

    @Test
    void aColumnThatStandsTwiceIsRefusedAsAWhole() throws IOException {
        table(HEADER.replace("resolved_at", "started_at") + ROW);
        assertThat(Reading.rejections(read(folder).readings())).singleElement().satisfies(rejected -> {
            assertThat(rejected.cause()).isEqualTo(RejectionCause.BAD_TABLE);
            assertThat(rejected.reason()).contains("started_at twice");
        });
    }

    @Test
    void namesAndSecretsAreTakenOutOfText() throws IOException {
        table("id,title,started_at\na,password=hunter22hunter moved,2031-04-01T06:00:00Z\n");
        assertThat(only().title()).doesNotContain("hunter22");
    }

    private void table(String text) throws IOException {
        write("incidents.csv", text);
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private static IngestResult read(Path path) throws IOException {
        return Ingest.run(List.of(path), IngestSettings.defaults(), ProgressListener.NONE);
    }

    private Incident only() throws IOException {
        List<Reading> readings = read(folder).readings();
        assertThat(readings).singleElement().isInstanceOf(Reading.Accepted.class);
        return ((Reading.Accepted) readings.get(0)).incident();
    }

    private static Instant at(Incident incident, MilestoneName name) {
        return incident.milestones().get(name).orElseThrow().at();
    }
}
